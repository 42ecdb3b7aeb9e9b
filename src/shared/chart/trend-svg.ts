import { CHART_COLOURS, type ChartColour } from './chart-colours';
import { linePath } from './line-path';
import { linearScale } from './linear-scale';
import { coordinate, escapeXml } from './svg-data-uri';
import { wholeTicks } from './whole-ticks';

export interface TrendSeries {
  name: string;
  colour: ChartColour;
  /** One value a label; null leaves a gap, e.g. for a month to come. */
  values: readonly (number | null)[];
}

export interface TrendOptions {
  /** Axis labels in order, e.g. `12月`. */
  labels: readonly string[];
  series: readonly TrendSeries[];
  /** Drawn as a dashed line across. */
  target?: number;
  /** Multiplies the lettering, 1.3 for large type. Default 1. */
  textScale?: number;
}

const WIDTH = 340;
const HEIGHT = 170;
const MARGIN = { top: 10, right: 10, left: 34 };

/** Lines over months with a value axis from zero. Further series are dashed, so that colour is not the only sign. */
export function trendSvg({ labels, series, target, textScale = 1 }: TrendOptions): string {
  const fontSize = 11 * textScale;
  const bottom = HEIGHT - fontSize - 10;
  const values = series.flatMap((one) => one.values.filter((value): value is number => value !== null));
  const ticks = wholeTicks(Math.max(target ?? 0, ...values));
  const y = linearScale([0, ticks.at(-1) ?? 1], [bottom, MARGIN.top]);
  const x = linearScale([0, Math.max(1, labels.length - 1)], [MARGIN.left + 4, WIDTH - MARGIN.right]);
  const parts = [
    ...ticks.map((tick) => gridLine(y(tick), String(tick), fontSize)),
    ...monthLabels(labels, x, fontSize),
    target === undefined ? '' : dashedLine(y(target)),
    ...series.map((one, index) => seriesPath(one, index, x, y)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif">${parts.join('')}</svg>`;
}

function gridLine(y: number, label: string, fontSize: number): string {
  const text = `<text x="${MARGIN.left - 4}" y="${coordinate(y + fontSize * 0.35)}" text-anchor="end" font-size="${fontSize}" fill="${CHART_COLOURS.label}">${label}</text>`;
  return `<path stroke="${CHART_COLOURS.grid}" d="M${MARGIN.left} ${coordinate(y)}H${WIDTH - MARGIN.right}"/>${text}`;
}

/** Every second or third label when they would touch; the last one always. */
function monthLabels(labels: readonly string[], x: (index: number) => number, fontSize: number): string[] {
  const room = (WIDTH - MARGIN.left - MARGIN.right) / Math.max(1, labels.length);
  const step = Math.max(1, Math.ceil((fontSize * 2.6) / room));
  return labels.map((label, index) => {
    if ((labels.length - 1 - index) % step !== 0) return '';
    const anchor = index === labels.length - 1 && labels.length > 1 ? 'end' : 'middle';
    const at = anchor === 'end' ? WIDTH - 2 : x(index);
    return `<text x="${coordinate(at)}" y="${HEIGHT - 4}" text-anchor="${anchor}" font-size="${fontSize}" fill="${CHART_COLOURS.label}">${escapeXml(label)}</text>`;
  });
}

function dashedLine(y: number): string {
  return `<path stroke="${CHART_COLOURS.gold}" stroke-width="1.5" stroke-dasharray="2 4" d="M${MARGIN.left} ${coordinate(y)}H${WIDTH - MARGIN.right}"/>`;
}

function seriesPath(
  series: TrendSeries,
  index: number,
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  const points = series.values.map((value, at) => (value === null ? null : { x: x(at), y: y(value) }));
  const colour = CHART_COLOURS[series.colour];
  const dash = index > 0 ? ' stroke-dasharray="6 4"' : '';
  const dots = points
    .map((point) =>
      point
        ? `<circle cx="${coordinate(point.x)}" cy="${coordinate(point.y)}" r="2.6" fill="${colour}"/>`
        : '',
    )
    .join('');
  return `<path fill="none" stroke="${colour}" stroke-width="2.2" stroke-linejoin="round"${dash} d="${linePath(points)}"/>${dots}`;
}
