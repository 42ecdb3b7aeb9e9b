import { CHART_COLOURS } from './chart-colours';
import { linearScale } from './linear-scale';
import { coordinate, escapeXml } from './svg-data-uri';

interface ForecastPoint {
  /** Days from today, negative for the past. */
  readonly day: number;
  /** 0 to 100. */
  readonly percent: number;
}

export interface ForecastOptions {
  /** What went before and tells no pace, oldest first: drawn pale. */
  readonly former?: readonly ForecastPoint[];
  /** Where `past` begins after that, and what it is called; null: nowhere. */
  readonly began?: { readonly day: number; readonly label: string } | null;
  /** Oldest first; the last one is today's. */
  readonly past: readonly ForecastPoint[];
  /** Where the pace leads; null: it cannot be told. */
  readonly forecast: ForecastPoint | null;
  /** Under the axis: where it begins, where today is, where it ends. */
  readonly labels: { readonly from: string; readonly today: string; readonly end: string };
  /** Multiplies the lettering, 1.3 for large type. Default 1. */
  readonly textScale?: number;
}

const WIDTH = 340;
const HEIGHT = 190;
const MARGIN = { top: 22, right: 14, left: 40 };
/** What lies ahead may be years against some weeks: it takes part of the width, whatever its length. */
const MOST_AHEAD = 0.36;
const LEAST_AHEAD = 0.2;

/**
 * Per cent over time: what was as a line, what today's pace leads to as a dotted one. The scale of days changes at
 * today, so that some weeks stay legible before years to come.
 */
export function forecastSvg({
  former = [],
  began = null,
  past,
  forecast,
  labels,
  textScale = 1,
}: ForecastOptions): string {
  const fontSize = 12 * textScale;
  const bottom = HEIGHT - fontSize - 12;
  const left = MARGIN.left * Math.max(1, textScale);
  const right = WIDTH - MARGIN.right;
  const y = linearScale([0, 100], [bottom, MARGIN.top]);
  const first = former[0]?.day ?? past[0]?.day ?? 0;
  const todayAt = right - (right - left) * shareAhead(first, forecast?.day ?? 0);
  const x = (day: number) =>
    day <= 0
      ? linearScale([Math.min(first, -1), 0], [left, todayAt])(day)
      : linearScale([0, forecast?.day ?? 1], [todayAt, right])(day);
  const at = ({ day, percent }: ForecastPoint) => `${coordinate(x(day))} ${coordinate(y(percent))}`;
  const last = past.at(-1);
  const word = (px: number, py: number, text: string, style: string) =>
    `<text x="${coordinate(px)}" y="${coordinate(py)}" font-size="${coordinate(fontSize)}" ${style}>${escapeXml(text)}</text>`;
  const grey = `fill="${CHART_COLOURS.label}"`;
  const parts = [
    ...[0, 50, 100].map(
      (percent) =>
        `<path stroke="${CHART_COLOURS.grid}" d="M${coordinate(left)} ${coordinate(y(percent))}H${right}"/>` +
        word(left - 6, y(percent) + fontSize * 0.35, `${percent}%`, `text-anchor="end" ${grey}`),
    ),
    formerLine(former.map(at)),
    began ? border(x(began.day), [MARGIN.top, bottom]) : '',
    began
      ? word(within(x(began.day), left, right), MARGIN.top - 8, began.label, `text-anchor="middle" ${grey}`)
      : '',
    pastLine(past.map(at), past[0] && past.length > 1 ? { x: coordinate(x(past[0].day)), bottom } : null),
    forecast && last ? futureLine(at(last), at(forecast)) : '',
    last ? dot(at(last), CHART_COLOURS.brand) : '',
    word(left, HEIGHT - 4, labels.from, `text-anchor="start" ${grey}`),
    forecast
      ? word(todayAt, HEIGHT - 4, labels.today, `text-anchor="middle" ${grey}`) +
        word(WIDTH - 2, HEIGHT - 4, labels.end, `text-anchor="end" ${grey}`)
      : word(WIDTH - 2, HEIGHT - 4, labels.today, `text-anchor="end" ${grey}`),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif">${parts.join('')}</svg>`;
}

function shareAhead(first: number, end: number): number {
  if (end <= 0) return 0;
  return Math.min(MOST_AHEAD, Math.max(LEAST_AHEAD, end / (end - Math.min(first, -1))));
}

/** The line, over a soft ground where there is more than one point. */
function pastLine(points: readonly string[], ground: { x: string; bottom: number } | null): string {
  if (points.length === 0) return '';
  const line = `M${points.join('L')}`;
  const end = points.at(-1)?.split(' ')[0] ?? '';
  const area = ground
    ? `<path fill="${CHART_COLOURS.brand}" fill-opacity="0.09" d="${line}L${end} ${coordinate(ground.bottom)}L${ground.x} ${coordinate(ground.bottom)}z"/>`
    : '';
  return `${area}<path fill="none" stroke="${CHART_COLOURS.brand}" stroke-width="3" stroke-linejoin="round" stroke-linecap="round" d="${line}"/>`;
}

/** The line of another year: its level is no measure of this one. */
function formerLine(points: readonly string[]): string {
  return points.length === 0
    ? ''
    : `<path fill="none" stroke="${CHART_COLOURS.brand}" stroke-opacity="0.32" stroke-width="3" stroke-linejoin="round" stroke-linecap="round" d="M${points.join('L')}"/>`;
}

function border(x: number, [top, bottom]: readonly [number, number]): string {
  return `<path stroke="${CHART_COLOURS.label}" stroke-opacity="0.6" d="M${coordinate(x)} ${coordinate(top)}V${coordinate(bottom)}"/>`;
}

/** Where a word of some characters stands whole. */
const within = (x: number, left: number, right: number): number =>
  Math.min(right - HALF_WORD, Math.max(left + HALF_WORD, x));
const HALF_WORD = 34;

function futureLine(from: string, to: string): string {
  const [x = '0', y = '0'] = to.split(' ');
  return (
    `<path fill="none" stroke="${CHART_COLOURS.gold}" stroke-width="2.6" stroke-dasharray="2 6" stroke-linecap="round" d="M${from}L${to}"/>` +
    `<circle cx="${x}" cy="${y}" r="5" fill="#fff" stroke="${CHART_COLOURS.gold}" stroke-width="2.6"/>`
  );
}

function dot(point: string, colour: string): string {
  const [x = '0', y = '0'] = point.split(' ');
  return `<circle cx="${x}" cy="${y}" r="5" fill="${colour}"/>`;
}
