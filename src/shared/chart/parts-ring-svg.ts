import { CHART_COLOURS, type ChartColour } from './chart-colours';
import { ringPath } from './ring-path';

interface RingPart {
  /** Share of the whole ring, 0 to 1. */
  readonly ratio: number;
  readonly colour: ChartColour;
}

const SIZE = 200;
const THICKNESS = 22;
const RADIUS = (SIZE - THICKNESS) / 2;
/** Between two parts, radians: they are told apart without their colours. */
const GAP = 0.035;

/** A ring whose filled part is made of parts, one after another clockwise from the top; together at most the ring. */
export function partsRingSvg(parts: readonly RingPart[]): string {
  let angle = 0;
  const drawn = parts.map(({ ratio, colour }) => {
    const from = angle;
    angle = Math.min(2 * Math.PI, angle + Math.max(0, ratio) * 2 * Math.PI);
    if (angle - from <= GAP) return '';
    return `<path stroke="${CHART_COLOURS[colour]}" d="${ringPath(RADIUS, from, angle - GAP)}"/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">` +
    `<g transform="translate(${SIZE / 2} ${SIZE / 2})" fill="none" stroke-width="${THICKNESS}">` +
    `<circle r="${RADIUS}" stroke="${CHART_COLOURS.track}"/>${drawn.join('')}</g></svg>`
  );
}
