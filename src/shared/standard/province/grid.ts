import type { MergedArea, Sheet } from '../../membership/people-sheet';
import { cleanText } from '../../text/clean-text';

export interface GridCell {
  readonly text: string;
  readonly computed: boolean;
  /** The area it stands for; null: it is not merged. */
  readonly area: MergedArea | null;
}

/** A sheet as eyes see it: what a merged area says, it says in each of its cells. */
export interface Grid {
  /** Those with something in them, from the top. */
  readonly rows: readonly number[];
  readonly lastColumn: number;
  /** Empty cells have an empty text. */
  readonly at: (row: number, column: number) => GridCell;
}

/** No table of a standard is wider. */
const MAX_COLUMNS = 60;
/** Areas can claim more cells than there is memory: beyond this they are not laid out. */
const MAX_LAID_CELLS = 100_000;

export function gridOf({ cells, merged }: Sheet): Grid {
  const filled = new Map<string, GridCell>();
  for (const { row, column, text, computed } of cells) {
    filled.set(place(row, column), { text: withoutNoise(cleanText(text)), computed, area: null });
  }
  const used = cells.filter(({ row, column }) => isUsed(filled.get(place(row, column))));
  const rows = [...new Set(used.map(({ row }) => row))].sort((a, b) => a - b);
  const widest = used.reduce((last, { column }) => Math.max(last, column), 0);
  const extent = { row: rows.at(-1) ?? 0, column: Math.min(MAX_COLUMNS, widest) };
  const laid = new Map(filled);
  for (const area of merged) layOut(laid, area, extent);
  return { rows, lastColumn: extent.column, at: (row, column) => laid.get(place(row, column)) ?? EMPTY };
}

function layOut(laid: Map<string, GridCell>, area: MergedArea, last: { row: number; column: number }): void {
  const first = { ...(laid.get(place(area.row, area.column)) ?? EMPTY), area };
  for (let row = area.row; row <= Math.min(area.lastRow, last.row); row += 1) {
    for (let column = area.column; column <= Math.min(area.lastColumn, last.column); column += 1) {
      if (laid.size > MAX_LAID_CELLS) return;
      laid.set(place(row, column), first);
    }
  }
}

const isUsed = (cell: GridCell | undefined) => cell !== undefined && (cell.computed || cell.text !== '');
const EMPTY: GridCell = { text: '', computed: false, area: null };
const place = (row: number, column: number) => `${row}:${column}`;

/** A number typed as 1.1 lies in a sheet as 1.1000000000000001. */
export function withoutNoise(text: string): string {
  return /^\d{1,9}\.\d{12,20}$/.test(text) ? String(Number(Number(text).toPrecision(12))) : text;
}
