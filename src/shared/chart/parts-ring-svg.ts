import { arc } from 'd3-shape';
import { CHART_COLOURS, type ChartColour } from './chart-colours';
import { shortPath } from './svg-data-uri';

interface RingPart {
  /** Share of the whole ring, 0 to 1. */
  readonly ratio: number;
  readonly colour: ChartColour;
}

const SIZE = 200;
const THICKNESS = 22;
/** Between two parts, radians: they are told apart without their colours. */
const GAP = 0.035;

/** A ring whose filled part is made of parts, one after another clockwise from the top; together at most the ring. */
export function partsRingSvg(parts: readonly RingPart[]): string {
  const draw = arc<{ from: number; to: number }>()
    .innerRadius(SIZE / 2 - THICKNESS)
    .outerRadius(SIZE / 2)
    .startAngle(({ from }) => from)
    .endAngle(({ to }) => to);
  const path = (from: number, to: number, colour: string) =>
    `<path fill="${colour}" d="${shortPath(draw({ from, to }) ?? '')}"/>`;
  let angle = 0;
  const drawn = parts.map(({ ratio, colour }) => {
    const from = angle;
    angle = Math.min(2 * Math.PI, angle + Math.max(0, ratio) * 2 * Math.PI);
    return angle - from > GAP ? path(from, angle - GAP, CHART_COLOURS[colour]) : '';
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">` +
    `<g transform="translate(${SIZE / 2} ${SIZE / 2})">${path(0, 2 * Math.PI, CHART_COLOURS.track)}${drawn.join('')}</g></svg>`
  );
}
