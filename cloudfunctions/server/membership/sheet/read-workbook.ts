import type { Sheet } from '../../../../src/shared/membership/people-sheet';
import { readCells } from './read-cells';
import { readSharedStrings } from './shared-strings';
import { sheetInvalid } from './sheet-invalid';
import { openZip } from './unzip';
import { attribute, scanXml } from './xml-scan';

/** Two thousand people take about a megabyte of XML. */
const MAX_UNPACKED_BYTES = 24 * 1024 * 1024;
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * The first visible sheet of an .xlsx file (ECMA-376). Written here and not taken from `read-excel-file`, because an
 * import must see what that leaves out (formulas, merged cells, true row numbers) and survive what it does not (an
 * archive that unpacks to gigabytes, a sheet that claims seventeen thousand million cells), and because its unzipper
 * requires a package that is not there, which no bundle can hold. `what` it should hold is told where there is too
 * much. Throws AppError SHEET_INVALID.
 */
export function readWorkbook(content: Buffer, what = '要导入的内容'): Sheet {
  const read = openZip(content, MAX_UNPACKED_BYTES);
  const workbook = read(WORKBOOK);
  const relations = read(RELATIONS);
  if (!workbook || !relations) throw sheetInvalid();
  const targets = readTargets(relations);
  const sheetPath = targets.byId.get(firstSheet(workbook));
  const sheet = sheetPath && read(sheetPath);
  if (!sheet) throw sheetInvalid();
  const strings = targets.sharedStrings ? read(targets.sharedStrings) : undefined;
  return readCells(sheet, strings ? readSharedStrings(strings) : [], what);
}

/** Relation id of the first sheet that is shown. */
function firstSheet(workbook: string): string {
  let first: string | undefined;
  scanXml(workbook, {
    open(name, attributes) {
      if (name !== 'sheet' || first !== undefined) return;
      if (/hidden/i.test(attribute(attributes, 'state') ?? '')) return;
      first = relationId(attributes);
    },
    close() {},
    text() {},
  });
  if (first === undefined) throw sheetInvalid();
  return first;
}

/** The prefix of the relations' namespace is `r` nearly always, but any would do. */
function relationId(attributes: string): string | undefined {
  return /(?<![\w-])[\w-]+:id\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1];
}

function readTargets(relations: string): { byId: Map<string, string>; sharedStrings: string | undefined } {
  const byId = new Map<string, string>();
  let sharedStrings: string | undefined;
  scanXml(relations, {
    open(name, attributes) {
      const target = attribute(attributes, 'Target');
      const id = attribute(attributes, 'Id');
      if (name !== 'Relationship' || !target || !id) return;
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      byId.set(id, path);
      if (attribute(attributes, 'Type')?.endsWith('/sharedStrings')) sharedStrings = path;
    },
    close() {},
    text() {},
  });
  return { byId, sharedStrings };
}
