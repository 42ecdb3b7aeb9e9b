import type { ServiceRecord } from '@/shared/service/contract';
import { formatFullDay } from '@/shared/service/service-span';
import { formatMinutes } from '@/shared/time/chinese-time';
import type { PaperMark } from './paper-mark';
import { wrapText } from './wrap-text';

const LEFT = 56;
const SIZE = 14;
const LINE = 20;
const PADDING = 7;

/** Columns of the table of services; together as wide as the page between its margins. */
const COLUMNS = [
  { title: '序号', width: 46, centred: true },
  { title: '日期', width: 128, centred: true },
  { title: '服务内容', width: 220, centred: false },
  { title: '地点', width: 136, centred: false },
  { title: '时长', width: 94, centred: true },
  { title: '类别', width: 58, centred: true },
] as const;

export const TABLE_LEFT = LEFT;
export const TABLE_RIGHT = LEFT + COLUMNS.reduce((sum, { width }) => sum + width, 0);

export interface TableRow {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
  readonly bold: boolean;
}

function rowOf(texts: readonly string[], bold = false): TableRow {
  const cells = COLUMNS.map(({ width }, index) => wrapText(texts[index] ?? '', width - 2 * PADDING, SIZE));
  const lines = Math.max(...cells.map((cell) => cell.length));
  return { cells, height: lines * LINE + 2 * PADDING, bold };
}

/** The head of the table, repeated on each page. */
export const headRow = (): TableRow =>
  rowOf(
    COLUMNS.map(({ title }) => title),
    true,
  );

/** One row a service, in the order of the record. */
export function serviceRows({ lines }: Pick<ServiceRecord, 'lines'>): TableRow[] {
  return lines.map(({ occurredOn, title, place, projectLabel, durationMinutes, timeClass }, index) =>
    rowOf([
      String(index + 1),
      formatFullDay(occurredOn),
      projectLabel ? `${title}（${projectLabel}）` : title,
      place,
      formatMinutes(durationMinutes),
      timeClass === 'credit' ? '信用' : '荣誉',
    ]),
  );
}

/** Draws a row with its frame; `y` is its upper edge. */
export function rowMarks({ cells, height, bold }: TableRow, y: number): PaperMark[] {
  const marks: PaperMark[] = [
    { kind: 'line', x1: TABLE_LEFT, y1: y, x2: TABLE_RIGHT, y2: y },
    { kind: 'line', x1: TABLE_LEFT, y1: y + height, x2: TABLE_RIGHT, y2: y + height },
    { kind: 'line', x1: TABLE_LEFT, y1: y, x2: TABLE_LEFT, y2: y + height },
  ];
  let x = TABLE_LEFT;
  COLUMNS.forEach(({ width, centred }, index) => {
    const lines = cells[index] ?? [];
    const first = y + (height - lines.length * LINE) / 2 + SIZE + 1;
    lines.forEach((text, at) => {
      const middle = centred || bold;
      marks.push({
        kind: 'text',
        x: middle ? x + width / 2 : x + PADDING,
        y: first + at * LINE,
        text,
        size: SIZE,
        bold,
        align: middle ? 'center' : 'left',
      });
    });
    x += width;
    marks.push({ kind: 'line', x1: x, y1: y, x2: x, y2: y + height });
  });
  return marks;
}
