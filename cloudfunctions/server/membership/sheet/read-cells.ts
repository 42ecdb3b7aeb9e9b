import type { MergedArea, Sheet, SheetCell } from '../../../../src/shared/membership/people-sheet';
import { sheetInvalid } from './sheet-invalid';
import { attribute, scanXml } from './xml-scan';

/** Filled cells; an import of two thousand people has sixteen thousand. */
const MAX_CELLS = 100_000;
/** A standard of two hundred indicators has some in each of its columns. */
const MAX_MERGED = 2000;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  value: string;
  inline: string;
  computed: boolean;
}

/** The filled cells of a worksheet's XML (ECMA-376 part 1, 18.3.1). Styles do not matter: dates stay numbers. */
export function readCells(xml: string, strings: readonly string[], what: string): Sheet {
  const cells: SheetCell[] = [];
  const merged: MergedArea[] = [];
  let row = 0;
  let column = -1;
  let cell: OpenCell | undefined;
  let element = '';
  const finish = () => {
    if (cell) addCell(cells, cell, strings);
    if (cells.length > MAX_CELLS) {
      throw sheetInvalid(`表格内容太多，请只保留${what}，或分成几个文件`);
    }
    cell = undefined;
  };
  scanXml(xml, {
    open(name, attributes, selfClosing) {
      element = selfClosing ? '' : name;
      if (name === 'row') {
        row = Number(attribute(attributes, 'r') ?? row + 1);
        column = -1;
      } else if (name === 'c') {
        const place = parseReference(attribute(attributes, 'r') ?? '');
        row = place?.row ?? row;
        column = place?.column ?? column + 1;
        const type = attribute(attributes, 't') ?? 'n';
        cell = { row, column, type, value: '', inline: '', computed: type === 'e' };
        if (selfClosing) finish();
      } else if (name === 'f' && cell) cell.computed = true;
      else if (name === 'mergeCell') addMerged(merged, attribute(attributes, 'ref') ?? '');
    },
    close(name) {
      element = '';
      if (name === 'c') finish();
    },
    text(text) {
      if (!cell) return;
      if (element === 'v') cell.value += text;
      else if (element === 't') cell.inline += text;
    },
  });
  return { cells, merged };
}

function addCell(cells: SheetCell[], cell: OpenCell, strings: readonly string[]): void {
  const text = textOf(cell, strings);
  if (text === '' && !cell.computed) return;
  cells.push({ row: cell.row, column: cell.column, text, computed: cell.computed });
}

function textOf(cell: OpenCell, strings: readonly string[]): string {
  switch (cell.type) {
    case 's':
      return strings[Number(cell.value)] ?? '';
    case 'inlineStr':
      return cell.inline;
    case 'b':
      return cell.value === '1' ? '是' : '否';
    case 'n':
      return numberText(cell.value);
    default:
      return cell.value;
  }
}

/** Numbers as people typed them: Excel stores 13800138000 sometimes as 1.3800138E10. */
function numberText(value: string): string {
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  return Number.isInteger(number) ? BigInt(number).toString() : value;
}

function addMerged(merged: MergedArea[], reference: string): void {
  const [from = '', to = from] = reference.split(':');
  const first = parseReference(from);
  const last = parseReference(to);
  if (!first || !last || merged.length >= MAX_MERGED) return;
  merged.push({ ...first, lastRow: last.row, lastColumn: last.column });
}

/** `B12` as row 12 and column 1. */
function parseReference(reference: string): { row: number; column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (!letters || !digits) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}
