import { CHART_COLOURS, type ChartColour } from './chart-colours';
import { ringPath } from './ring-path';

const SIZE = 120;
const THICKNESS = 12;
const RADIUS = (SIZE - THICKNESS) / 2;
/** Angle that a round end takes beyond the line it ends. */
const END = Math.asin(THICKNESS / 2 / RADIUS);

/**
 * A ring filled clockwise from the top. `ratio` is cut to 0…1; anything that is no number counts as 0. Its round ends
 * lie within what is filled; what is less than the two of them is a dot, so that a beginning is seen.
 */
export function ringSvg(ratio: number, colour: ChartColour = 'brand'): string {
  const filled = Number.isFinite(ratio) ? Math.max(0, Math.min(1, ratio)) : 0;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">` +
    `<g transform="translate(${SIZE / 2} ${SIZE / 2})" fill="none" stroke-width="${THICKNESS}" stroke-linecap="round">` +
    `${circle(CHART_COLOURS.track)}${part(filled, CHART_COLOURS[colour])}</g></svg>`
  );
}

function part(filled: number, colour: string): string {
  if (filled === 0) return '';
  if (filled === 1) return circle(colour);
  const to = Math.max(END + 0.01, filled * 2 * Math.PI - END);
  return `<path stroke="${colour}" d="${ringPath(RADIUS, END, to)}"/>`;
}

function circle(colour: string): string {
  return `<circle r="${RADIUS}" stroke="${colour}"/>`;
}
