import type { Sheet, SheetCell } from '../membership/people-sheet';
import type { SheetProblem } from '../membership/sheet-problem';
import { cleanText } from '../text/clean-text';
import { type IndicatorField, indicatorFaults } from './check-indicator';
import { CHAPTER_CODE, treeFaults } from './check-standard';
import { compareCodes } from './code-order';
import { type Chapter, chapterCodeOf, type Heading, type Indicator } from './indicator';
import { parseIndicator, parseKind, type SheetLine } from './parse-line';
import { withoutNoise } from './province/grid';
import { readProvinceTable } from './province/read-province-table';
import { STANDARD_COLUMNS, type StandardColumn } from './standard-columns';
import type { UnitWords } from './standard-rows';

export interface StandardSheet {
  readonly chapters: readonly Chapter[];
  /** Code → row, for what is found out about it later. */
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly SheetProblem[];
  /** Of a table in other words than this app's: how it was understood. */
  readonly notes: readonly string[];
  /** False: the codes follow from the order alone, so that one says nothing about what had it before. */
  readonly codesGiven: boolean;
}

/** More rows than any standard has. */
const MAX_ROWS = 600;
const MAX_CELL_CHARACTERS = 1200;

/**
 * Reads a standard, from this app's own sheet (titles in the first row, one line of the tree a row) or from the table of
 * a province. All problems are found in one go.
 */
export function readStandardSheet(sheet: Sheet, words: UnitWords): StandardSheet {
  return (isOwnSheet(sheet) ? undefined : readForeignSheet(sheet, words)) ?? readOwnSheet(sheet, words);
}

/** Titles that no table but this app's has together. */
const isOwnSheet = ({ cells }: Sheet): boolean => {
  const titles = cells.filter(({ row }) => row === 1).map(({ text }) => titleKey(text));
  return titles.includes('编号') && titles.includes('名称');
};

function readForeignSheet(sheet: Sheet, words: UnitWords): StandardSheet | undefined {
  const table = readProvinceTable(sheet, words);
  if (!table) return undefined;
  const { lines, notes, titleOf } = table;
  if (lines.length === 0 && table.problems.length === 0) return undefined;
  const { chapters, rows, problems } = readLines(lines, words);
  const told = [
    ...table.problems,
    ...problems.map((problem) => ({ ...problem, column: titleOf(problem.column) })),
  ];
  const cells = new Set<string>();
  // Of a cell that could not be read nothing else is told: what follows from that is no second mistake.
  const isFirstOfCell = ({ row, column }: SheetProblem) => {
    const isFirst = !cells.has(`${row}:${column}`);
    cells.add(`${row}:${column}`);
    return isFirst;
  };
  return {
    chapters,
    rows,
    notes,
    codesGiven: false,
    problems: told.filter(isFirstOfCell).sort((a, b) => a.row - b.row),
  };
}

function readOwnSheet(sheet: Sheet, words: UnitWords): StandardSheet {
  const header = readHeader(sheet.cells.filter((cell) => cell.row === 1));
  const problems: SheetProblem[] = [...header.problems, ...mergedProblems(sheet, header.columns)];
  const body = problems.length > 0 ? [] : bodyRows(sheet, header.columns, problems);
  if (problems.length === 0 && body.length === 0) {
    problems.push({ row: 2, column: '编号', message: '表里没有指标，请从第2行开始填写' });
  }
  if (body.length > MAX_ROWS) {
    problems.push({ row: MAX_ROWS + 2, column: '编号', message: `最多${MAX_ROWS}行，请删减` });
  }
  if (problems.length > 0) return { chapters: [], rows: new Map(), problems, notes: [], codesGiven: true };
  return { ...readLines(body, words), notes: [], codesGiven: true };
}

function readLines(
  body: readonly SheetLine[],
  words: UnitWords,
): Pick<StandardSheet, 'chapters' | 'rows' | 'problems'> {
  const problems: SheetProblem[] = [];
  const rows = new Map<string, number>();
  const lines: Lines = { chapters: [], headings: [], indicators: [] };
  for (const line of body) {
    const code = line.cells.get('编号') ?? '';
    // Of a code that stands twice the tree tells; the later row is the one to look at.
    rows.set(code, line.row);
    readLine(line, code, { words, lines, problems });
  }
  const chapters = assemble(lines, problems, rows);
  for (const { code, message } of treeFaults(chapters)) {
    problems.push({ row: rows.get(code) ?? 1, column: '编号', message });
  }
  return { chapters, rows, problems: problems.sort((a, b) => a.row - b.row) };
}

interface Lines {
  readonly chapters: Heading[];
  readonly headings: Heading[];
  readonly indicators: Indicator[];
}

interface Reading {
  readonly words: UnitWords;
  readonly lines: Lines;
  readonly problems: SheetProblem[];
}

function readLine({ row, cells }: SheetLine, code: string, { words, lines, problems }: Reading): void {
  const tell = (column: StandardColumn, message: string) => problems.push({ row, column, message });
  if (code === '') return void tell('编号', '请填写编号');
  const title = cells.get('名称') ?? '';
  if (title === '') tell('名称', '请填写名称');
  const kind = parseKind(cells.get('类型') ?? '', tell);
  if (kind !== undefined) {
    const indicator = parseIndicator(cells, kind, words, tell);
    if (indicator.requirement === '') tell('要求', '请填写要求');
    for (const { field, message } of indicatorFaults(indicator, words.projects))
      tell(COLUMN_OF[field], message);
    lines.indicators.push(indicator);
    return;
  }
  if ([...title].length > 60) tell('名称', '名称太长，请控制在60字以内');
  for (const column of STANDARD_COLUMNS.slice(2)) {
    if ((cells.get(column) ?? '') !== '')
      tell(column, '没有填“类型”的行是章或小标题，这一格请留空，或补填类型');
  }
  (CHAPTER_CODE.test(code) ? lines.chapters : lines.headings).push({ code, title });
}

const COLUMN_OF: Record<IndicatorField, StandardColumn> = {
  code: '编号',
  title: '名称',
  requirement: '要求',
  kind: '类型',
  weightCentipoints: '分值',
  lookBackYears: '回溯年限',
  evidenceText: '材料要求',
  minimumPieces: '最少件数',
  classes: '材料类别',
  activityTypes: '活动类型',
  metric: '自动计数',
  target: '目标',
  period: '周期',
  departmentId: '责任科室',
};

/** Chapters with what lies in them by code; what lies in none is told. */
function assemble(
  { chapters, headings, indicators }: Lines,
  problems: SheetProblem[],
  rows: ReadonlyMap<string, number>,
): Chapter[] {
  const codes = new Set(chapters.map(({ code }) => code));
  for (const { code } of [...headings, ...indicators]) {
    if (codes.has(chapterCodeOf(code))) continue;
    const message = `没有第“${chapterCodeOf(code)}”章，请先加一行章的编号和名称`;
    problems.push({ row: rows.get(code) ?? 1, column: '编号', message });
  }
  const within = <T extends { readonly code: string }>(chapter: string, list: readonly T[]) =>
    list.filter(({ code }) => chapterCodeOf(code) === chapter).sort((a, b) => compareCodes(a.code, b.code));
  return [...chapters]
    .sort((a, b) => compareCodes(a.code, b.code))
    .map(({ code, title }) => ({
      code,
      title,
      headings: within(code, headings),
      indicators: within(code, indicators),
    }));
}

type Columns = ReadonlyMap<number, StandardColumn>;

const titleKey = (text: string) => cleanText(text).replace(/[\s*＊]/g, '');

function readHeader(cells: readonly SheetCell[]): { columns: Columns; problems: SheetProblem[] } {
  const columns = new Map<number, StandardColumn>();
  const problems: SheetProblem[] = [];
  for (const cell of cells) {
    const title = titleKey(cell.text);
    if (title === '') continue;
    const known = STANDARD_COLUMNS.find((column) => column === title);
    const isTwice = known !== undefined && [...columns.values()].includes(known);
    if (known && !isTwice) columns.set(cell.column, known);
    else {
      const message = isTwice
        ? `“${title}”这一列出现了两次，请删除一列`
        : `不认识“${title.slice(0, 20)}”这一列，请删除`;
      problems.push({ row: 1, column: title.slice(0, 20), message });
    }
  }
  for (const required of ['编号', '名称', '要求', '类型'] as const) {
    if ([...columns.values()].includes(required)) continue;
    problems.push({ row: 1, column: required, message: `第1行缺少“${required}”这一列，请先导出再修改` });
  }
  return { columns, problems };
}

function mergedProblems({ merged }: Sheet, columns: Columns): SheetProblem[] {
  return merged.map(({ row, column }) => ({
    row,
    column: columns.get(column) ?? '',
    message: '有合并单元格，请取消合并后逐行填写',
  }));
}

/** Rows with something in them, from the second on; formulas and texts without a title are told. */
function bodyRows({ cells }: Sheet, columns: Columns, problems: SheetProblem[]): SheetLine[] {
  const rows = new Map<number, Map<StandardColumn, string>>();
  for (const cell of cells) {
    const text = withoutNoise(cleanText(cell.text));
    if (cell.row === 1 || (text === '' && !cell.computed)) continue;
    const column = columns.get(cell.column);
    const problem = (message: string) => problems.push({ row: cell.row, column: column ?? '', message });
    if (!column) problem('这一格上面没有列名，请删除内容');
    else if (cell.computed) problem('这里是公式，请复制后“粘贴为数值”');
    else if (text.length > MAX_CELL_CHARACTERS) problem(`内容太长，请控制在${MAX_CELL_CHARACTERS}字以内`);
    else {
      const row = rows.get(cell.row) ?? new Map<StandardColumn, string>();
      rows.set(cell.row, row.set(column, text));
    }
  }
  return [...rows].sort(([a], [b]) => a - b).map(([row, texts]) => ({ row, cells: texts }));
}
