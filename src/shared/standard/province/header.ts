import { type ColumnRole, columnRole } from './column-role';
import type { Grid } from './grid';

/** Where a province's table says what its columns are. */
export interface Header {
  /** First row below the titles. */
  readonly bodyRow: number;
  readonly titleRow: number;
  readonly columns: ReadonlyArray<{
    readonly column: number;
    readonly role: ColumnRole;
    readonly title: string;
  }>;
  /** Titles of columns that nothing is taken from. */
  readonly ignored: readonly string[];
}

/** Above the titles stand the name of the standard and whom it is for. */
const MAX_TITLE_ROW = 15;

/** The first row that has points and something they are for; undefined: this is no such table. */
export function findHeader(grid: Grid): Header | undefined {
  for (const row of grid.rows.filter((each) => each <= MAX_TITLE_ROW)) {
    const header = headerAt(grid, row);
    const roles = header.columns.map(({ role }) => role);
    if (roles.includes('points') && (roles.includes('level') || roles.includes('requirement'))) return header;
  }
  return undefined;
}

function headerAt(grid: Grid, row: number): Header {
  const columns: Array<Header['columns'][number]> = [];
  const ignored: string[] = [];
  const below = bodyRowBelow(grid, row);
  for (let column = 0; column <= grid.lastColumn; column += 1) {
    const upper = grid.at(row, column).text;
    const title = below - row > 1 ? lowerTitle(grid, row, below, column) : upper;
    if (title === '') continue;
    const role = roleOf(title, upper);
    if (role) columns.push({ column, role, title });
    else if (!ignored.includes(title)) ignored.push(title);
  }
  return { titleRow: row, bodyRow: below, columns: withLeafPoints(columns), ignored };
}

/** Titles may take several rows: the row after the lowest area that begins here. */
function bodyRowBelow(grid: Grid, row: number): number {
  let last = row;
  for (let column = 0; column <= grid.lastColumn; column += 1) {
    const { text, area } = grid.at(row, column);
    if (text !== '' && area?.row === row) last = Math.max(last, Math.min(area.lastRow, row + 2));
  }
  return last + 1;
}

/** Of titles that stand over others the lowest, which says most. */
function lowerTitle(grid: Grid, row: number, below: number, column: number): string {
  for (let at = below - 1; at > row; at -= 1) {
    const { text } = grid.at(at, column);
    if (text !== '') return text;
  }
  return grid.at(row, column).text;
}

/** Under 分值 stand 满分 and 自评: an unknown title there is no points. */
function roleOf(title: string, upper: string): ColumnRole | undefined {
  const role = columnRole(title);
  if (role || title === upper) return role;
  const above = columnRole(upper);
  return above === 'points' ? undefined : above;
}

/** Points stand after each level in some tables: those furthest right are of the single line. */
function withLeafPoints(columns: Header['columns']): Header['columns'] {
  const last = columns.reduce((found, { column, role }) => (role === 'points' ? column : found), -1);
  return columns.filter(({ column, role }) => role !== 'points' || column === last);
}
