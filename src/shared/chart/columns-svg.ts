import { CHART_COLOURS } from './chart-colours';
import { linearScale } from './linear-scale';
import { coordinate, escapeXml } from './svg-data-uri';

export interface ColumnsOptions {
  /** One value a label, signed; null leaves the place empty, e.g. for a month to come. */
  values: readonly (number | null)[];
  labels: readonly string[];
  /** The column that is of now: full colour, the others are lighter. */
  current?: number;
  /** Multiplies the lettering, 1.3 for large type. Default 1. */
  textScale?: number;
}

const WIDTH = 340;
const HEIGHT = 150;
const TOP = 4;
/** Of the room of one column. */
const COLUMN_SHARE = 0.62;

/**
 * Columns from a common base line, each with its figure, so that nobody reads an axis. What is below nothing hangs
 * below the line, has an outline instead of a filling, and its figure a minus sign.
 */
export function columnsSvg({ values, labels, current, textScale = 1 }: ColumnsOptions): string {
  const fontSize = 11 * textScale;
  const known = values.filter((value): value is number => value !== null);
  const least = Math.min(0, ...known);
  const top = TOP + fontSize;
  const foot = HEIGHT - fontSize - 8;
  const y = linearScale([least, Math.max(1, ...known)], [least < 0 ? foot - fontSize - 2 : foot, top]);
  const room = WIDTH / Math.max(1, values.length);
  const step = Math.max(1, Math.ceil((fontSize * 2.4) / room));
  const newest = current ?? labels.length - 1;
  const parts = values.map((value, at) => {
    const middle = (at + 0.5) * room;
    const label = (newest - at) % step === 0 ? text(middle, HEIGHT - 4, labels[at] ?? '', fontSize) : '';
    return value === null ? label : `${column(value, middle, room, at === current, y, fontSize)}${label}`;
  });
  const base = `<path stroke="${CHART_COLOURS.grid}" d="M0 ${coordinate(y(0))}H${WIDTH}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif">${base}${parts.join('')}</svg>`;
}

function column(
  value: number,
  middle: number,
  room: number,
  now: boolean,
  y: (value: number) => number,
  fontSize: number,
): string {
  const width = room * COLUMN_SHARE;
  const [from, to] = value < 0 ? [y(0), y(value)] : [y(value), y(0)];
  const colour = CHART_COLOURS.brand;
  const paint =
    value < 0
      ? `fill="none" stroke="${colour}" stroke-width="1.5"`
      : `fill="${colour}" fill-opacity="${now ? 1 : 0.45}"`;
  const bar =
    value === 0
      ? ''
      : `<rect x="${coordinate(middle - width / 2)}" y="${coordinate(from)}" width="${coordinate(width)}" height="${coordinate(Math.max(1.5, to - from))}" rx="3" ${paint}/>`;
  const figure = value < 0 ? `−${-value}` : String(value);
  const at = value < 0 ? to + fontSize : from - 4;
  return `${bar}${text(middle, at, figure, fontSize, now)}`;
}

function text(x: number, y: number, words: string, fontSize: number, strong = false): string {
  const weight = strong ? ' font-weight="bold"' : '';
  const colour = strong ? CHART_COLOURS.brand : CHART_COLOURS.label;
  return `<text x="${coordinate(x)}" y="${coordinate(y)}" text-anchor="middle" font-size="${fontSize}"${weight} fill="${colour}">${escapeXml(words)}</text>`;
}
