import { cleanText, nameKey } from '../text/clean-text';
import { holdsIdNumber } from './id-number';
import { MAX_SHEET_PEOPLE } from './limits';
import { columnOf, LINE_NUMBERS, type PeopleColumn } from './people-columns';
import { type PersonRow, personRow } from './person-row';
import type { SheetProblem } from './sheet-problem';

/** One filled cell of a sheet. */
export interface SheetCell {
  /** As Excel counts: from 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  /** Its value is computed by Excel or an error: what stands there is not what somebody entered. */
  readonly computed: boolean;
}

/** Cells that were made one; both ends belong to it. */
export interface MergedArea {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly MergedArea[];
}

export interface PeopleSheet {
  readonly rows: readonly PersonRow[];
  readonly problems: readonly SheetProblem[];
}

/** As much of an unknown title as a line has room for. */
const MAX_TITLE_SHOWN = 12;

/** Longer than anything that has a place in the sheet, and short enough to look through for ID numbers. */
const MAX_CELL_CHARACTERS = 200;

/** Reads people from a sheet: titles in the first row, one person a row. All problems are found in one go. */
export function readPeopleSheet(sheet: Sheet): PeopleSheet {
  const numbered = sheet.cells.find((cell) => cell.row === 1 && titleIn(cell) === LINE_NUMBERS)?.column;
  const cells = sheet.cells.filter((cell) => cell.column !== numbered);
  const header = readHeader(cells.filter((cell) => cell.row === 1));
  const problems: SheetProblem[] = [...header.problems];
  for (const { row, column } of sheet.merged) {
    problems.push({
      row,
      column: titleOf(header.columns, column),
      message: '有合并单元格，请取消合并后逐行填写',
    });
  }
  if (problems.length > 0) return { rows: [], problems };

  const body = groupByRow(cells.filter((cell) => cell.row > 1));
  if (body.size === 0) problems.push({ row: 2, column: '姓名', message: '表里没有人员，请从第2行开始填写' });
  if (body.size > MAX_SHEET_PEOPLE) {
    const message = `一次最多导入${MAX_SHEET_PEOPLE}人，这里有${body.size}人，请分成几个文件`;
    return { rows: [], problems: [{ row: MAX_SHEET_PEOPLE + 2, column: '姓名', message }] };
  }
  const rows: PersonRow[] = [];
  for (const [row, cells] of body) {
    const faults = cells.flatMap((cell) => faultOf(cell, header.columns));
    const parsed = faults.length > 0 ? { problems: faults } : personRow(row, textsOf(cells, header.columns));
    if ('problems' in parsed) problems.push(...parsed.problems);
    else rows.push(parsed);
  }
  problems.push(...duplicatesAmong(rows));
  return { rows, problems: problems.sort((a, b) => a.row - b.row) };
}

type Columns = ReadonlyMap<number, PeopleColumn>;

const titleIn = (cell: SheetCell): string => cleanText(cell.text).replace(/[\s*＊]/g, '');

function readHeader(cells: readonly SheetCell[]): { columns: Columns; problems: SheetProblem[] } {
  const columns = new Map<number, PeopleColumn>();
  const problems: SheetProblem[] = [];
  for (const cell of cells) {
    const title = titleIn(cell);
    if (title === '') continue;
    const known = columnOf(title);
    const fault = known
      ? [...columns.values()].includes(known) && `“${known}”这一列出现了两次，请删除一列`
      : /身份证/.test(title)
        ? '系统不收集身份证号，请删除这一列'
        : `不认识“${title.slice(0, MAX_TITLE_SHOWN)}”这一列，请删除，或使用模板里的列名`;
    if (fault) problems.push({ row: 1, column: letterOf(cell.column), message: fault });
    else if (known) columns.set(cell.column, known);
  }
  for (const required of ['姓名', '科室'] as const) {
    if (![...columns.values()].includes(required)) {
      problems.push({ row: 1, column: required, message: `第1行缺少“${required}”这一列，请使用模板` });
    }
  }
  return { columns, problems };
}

function groupByRow(cells: readonly SheetCell[]): Map<number, SheetCell[]> {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of cells) {
    if (!cell.computed && cleanText(cell.text) === '') continue;
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

function faultOf(cell: SheetCell, columns: Columns): SheetProblem[] {
  const problem = (message: string) => [{ row: cell.row, column: titleOf(columns, cell.column), message }];
  if (cell.computed) return problem('这里是公式，请复制后“粘贴为数值”');
  if (cell.text.length > MAX_CELL_CHARACTERS) {
    return problem(`内容太长（${cell.text.length}字），请控制在${MAX_CELL_CHARACTERS}字以内`);
  }
  if (holdsIdNumber(cell.text)) return problem('这里像是身份证号，系统不收集身份证号，请删除');
  if (!columns.has(cell.column)) return problem('这一列没有列名，请删除内容，或使用模板里的列名');
  return [];
}

function textsOf(cells: readonly SheetCell[], columns: Columns): ReadonlyMap<PeopleColumn, string> {
  const texts = new Map<PeopleColumn, string>();
  for (const cell of cells) {
    const column = columns.get(cell.column);
    if (column) texts.set(column, cleanText(cell.text));
  }
  return texts;
}

/** Two rows that would be one person, or that nobody could tell apart. */
function duplicatesAmong(rows: readonly PersonRow[]): SheetProblem[] {
  const problems: SheetProblem[] = [];
  const byPhone = new Map<string, number>();
  const byName = new Map<string, PersonRow>();
  for (const row of rows) {
    const samePhone = row.phone ? byPhone.get(row.phone) : undefined;
    const key = `${nameKey(row.name)}:${nameKey(row.department)}`;
    const sameName = byName.get(key);
    if (samePhone !== undefined) {
      const message = `与第${samePhone}行手机号相同，请核对或删除重复的一行`;
      problems.push({ row: row.row, column: '手机号', message });
    } else if (sameName && !(sameName.phone && row.phone)) {
      const message = `与第${sameName.row}行重复，请删除一行；若是同名的两个人，请都填写手机号`;
      problems.push({ row: row.row, column: '姓名', message });
    }
    if (row.phone) byPhone.set(row.phone, row.row);
    // Of several with one name, the one without a phone number is what the next must be compared with.
    if (!sameName || sameName.phone) byName.set(key, row);
  }
  return problems;
}

function titleOf(columns: Columns, column: number): string {
  return columns.get(column) ?? letterOf(column);
}

/** `A`…`Z`, `AA`…, as Excel names a column. */
function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? letterOf(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}
