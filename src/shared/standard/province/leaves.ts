import type { SheetProblem } from '../../membership/sheet-problem';
import type { IndicatorKind } from '../indicator';
import type { ColumnRole } from './column-role';
import type { Grid, GridCell } from './grid';
import type { Header } from './header';
import { kindIn, kindNamed, kindOfSign, pointsNumber } from './line-kind';

/** One indicator of a province's table, before it has a code. */
export interface Leaf {
  /** First row it stands in. */
  readonly row: number;
  /** Of the line over the whole width above it; empty without one. */
  readonly section: string;
  /** What it lies under, from the outermost level; the last may be its own name. */
  readonly path: readonly string[];
  readonly requirement: string;
  readonly kind: IndicatorKind;
  /** Nothing said how it is judged. */
  readonly kindGuessed: boolean;
  /** A plain number, empty for a veto item. */
  readonly points: string;
  readonly evidence: string;
  readonly department: string;
  /** Several rows share its points. */
  readonly joined: boolean;
}

export interface Leaves {
  readonly leaves: readonly Leaf[];
  readonly problems: readonly SheetProblem[];
}

interface Reading {
  readonly grid: Grid;
  readonly header: Header;
  readonly problems: SheetProblem[];
}

/** The lines of the table below its titles. */
export function leavesOf(grid: Grid, header: Header): Leaves {
  const reading: Reading = { grid, header, problems: [] };
  const leaves: Leaf[] = [];
  let section = '';
  let path: readonly string[] = [];
  let done = header.bodyRow - 1;
  for (const row of grid.rows) {
    if (row <= done) continue;
    const over = wholeLine(reading, row);
    if (over !== undefined) section = isRemark(over) || isTotal(over) ? section : over;
    if (over !== undefined || addsNothing(reading, row) || isTotalRow(reading, row)) continue;
    path = pathAt(reading, row, path);
    const last = lastRowOfPoints(reading, row);
    leaves.push(leafAt(reading, { row, last, section, path }));
    done = last;
  }
  return { leaves, problems: reading.problems };
}

const isTotal = (text: string) => /^[（(]?(?:合\s*计|总\s*计|总\s*分|小\s*计)/u.test(text);
const isRemark = (text: string) => /^(?:注|说明|备注|填表)/u.test(text);

const columnsOf = ({ columns }: Header, role: ColumnRole) => columns.filter((each) => each.role === role);

/** What stands alone in a row: over the columns, or in the first one. Undefined for any other row. */
function wholeLine({ grid, header }: Reading, row: number): string | undefined {
  const found: Array<{ column: number; cell: GridCell }> = [];
  for (let column = 0; column <= grid.lastColumn; column += 1) {
    const cell = grid.at(row, column);
    const isSame = cell.area !== null && found.some((each) => each.cell.area === cell.area);
    if (cell.text !== '' && !isSame) found.push({ column, cell });
  }
  const [only, another] = found;
  if (!only || another) return undefined;
  const { area, text } = only.cell;
  if (area && area.row < row) return undefined;
  const isWide = area !== null && area.lastColumn - area.column >= 2;
  const isFirst = area === null && only.column <= Math.min(...header.columns.map(({ column }) => column));
  return isWide || (isFirst && header.columns.length > 2) ? text : undefined;
}

/** Nothing stands here, or only what areas from above still say. */
function addsNothing({ grid, header }: Reading, row: number): boolean {
  return header.columns.every(({ column, role }) => {
    const { text, computed, area } = grid.at(row, column);
    return role === 'serial' || (text === '' && !computed) || (area !== null && area.row < row);
  });
}

function isTotalRow({ grid, header }: Reading, row: number): boolean {
  return header.columns.some(({ column, role }) => role !== 'points' && isTotal(grid.at(row, column).text));
}

/** A level that says nothing in a row goes on from above, unless one over it began anew. */
function pathAt({ grid, header }: Reading, row: number, before: readonly string[]): readonly string[] {
  let isNew = false;
  return columnsOf(header, 'level').map(({ column }, at) => {
    const own = grid.at(row, column).text;
    const level = own === '' && !isNew ? (before[at] ?? '') : own;
    if (level !== before[at]) isNew = true;
    return level;
  });
}

/** More rows than any one indicator takes. */
const MAX_JOINED_ROWS = 100;

/** Rows whose points are one area are one indicator. */
function lastRowOfPoints({ grid, header }: Reading, row: number): number {
  const [points] = columnsOf(header, 'points');
  const area = points ? grid.at(row, points.column).area : null;
  return area === null ? row : Math.max(row, Math.min(area.lastRow, row + MAX_JOINED_ROWS));
}

interface Place {
  readonly row: number;
  readonly last: number;
  readonly section: string;
  readonly path: readonly string[];
}

function leafAt(reading: Reading, { row, last, section, path }: Place): Leaf {
  const words = (role: ColumnRole) => wordsOf(reading, role, row, last);
  const [points = ''] = wordsOf(reading, 'points', row, row);
  const context = `${section}\n${path.join('\n')}`;
  const told = kindNamed(words('kind').join('')) ?? kindOfSign(points) ?? kindIn(context);
  const kind = told ?? 'graded';
  if (kind !== 'veto') tellPoints(reading, row, points);
  const levels = path.filter((level) => level !== '');
  const asked = [...words('requirement'), ...words('method')];
  return {
    row,
    section,
    path: levels,
    requirement: asked.length > 0 ? asked.join('\n') : (levels.at(-1) ?? ''),
    kind,
    kindGuessed: told === undefined,
    points: kind === 'veto' ? '' : pointsNumber(points),
    evidence: words('evidence').join('\n'),
    department: words('department').join('、'),
    joined: last > row,
  };
}

function tellPoints({ grid, header, problems }: Reading, row: number, points: string): void {
  const [column] = columnsOf(header, 'points');
  if (!column || grid.at(row, column.column).computed || pointsNumber(points) !== '') return;
  const message = points === '' ? '没有分值，请填写' : `分值请只填一个数，现在是“${points.slice(0, 20)}”`;
  problems.push({ row, column: column.title, message });
}

/** What columns of a role say in some rows, each text once; of methods with the title they stand under. */
function wordsOf({ grid, header, problems }: Reading, role: ColumnRole, row: number, last: number): string[] {
  const texts: string[] = [];
  for (const { column, title } of columnsOf(header, role)) {
    const said: string[] = [];
    for (let at = row; at <= last; at += 1) {
      const { text, computed } = grid.at(at, column);
      if (computed) problems.push({ row: at, column: title, message: '这里是公式，请复制后“粘贴为数值”' });
      else if (text !== '' && !said.includes(text)) said.push(text);
    }
    if (said.length > 0) texts.push(role === 'method' ? `${title}：${said.join('\n')}` : said.join('\n'));
  }
  return texts;
}
