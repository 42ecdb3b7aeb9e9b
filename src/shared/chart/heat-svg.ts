import { addDays, daysBetween, type LocalDate } from '../time/local-date';
import { CHART_COLOURS } from './chart-colours';
import { coordinate } from './svg-data-uri';

export interface HeatOptions {
  /** Value by day; days without a value are empty. */
  values: Readonly<Record<string, number>>;
  from: LocalDate;
  /** The last day, drawn too. */
  to: LocalDate;
  /** Least value of each of the darker steps, ascending. */
  steps: readonly [number, number, number, number];
  /** Multiplies the lettering, 1.3 for large type. Default 1. */
  textScale?: number;
}

/** The drawing and how wide it is for its height: it grows with the number of weeks. */
export interface HeatDrawing {
  svg: string;
  aspect: number;
}

const FILLS = [CHART_COLOURS.track, '#f3c9cf', '#e58a97', '#d64a60', '#a50d26'] as const;
const CELL = 12;
const GAP = 3;
/** A Monday. */
const MONDAY = '1970-01-05' as LocalDate;

function stepOf(value: number, steps: readonly number[]): number {
  return steps.filter((least) => value >= least).length;
}

/** Weeks as columns from left to right, Monday on top, darker for more. One path a step keeps the drawing short. */
export function heatSvg({ values, from, to, steps, textScale = 1 }: HeatOptions): HeatDrawing {
  const header = Math.round(16 * textScale);
  const offset = ((daysBetween(MONDAY, from) % 7) + 7) % 7;
  const days = Math.max(0, daysBetween(from, to)) + 1;
  const paths = FILLS.map(() => '');
  const months: string[] = [];
  for (let index = 0; index < days; index += 1) {
    const date = addDays(from, index);
    const column = Math.floor((index + offset) / 7);
    const x = column * (CELL + GAP);
    const y = header + ((index + offset) % 7) * (CELL + GAP);
    paths[stepOf(values[date] ?? 0, steps)] += `M${x} ${y}h${CELL}v${CELL}h-${CELL}z`;
    if (date.endsWith('-01')) {
      months.push(
        `<text x="${coordinate(x)}" y="${header - 5}" font-size="${10 * textScale}" fill="${CHART_COLOURS.label}">${Number(date.slice(5, 7))}月</text>`,
      );
    }
  }
  const columns = Math.ceil((days + offset) / 7);
  const cells = paths.map((path, step) => (path ? `<path fill="${FILLS[step]}" d="${path}"/>` : '')).join('');
  const width = columns * (CELL + GAP);
  const height = header + 7 * (CELL + GAP);
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="sans-serif">`;
  return { svg: `${head}${cells}${months.join('')}</svg>`, aspect: width / height };
}
