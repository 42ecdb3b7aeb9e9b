import { arc } from 'd3-shape';
import { CHART_COLOURS, type ChartColour } from './chart-colours';
import { shortPath } from './svg-data-uri';

const SIZE = 120;
const THICKNESS = 12;

/** A ring filled clockwise from the top. `ratio` is cut to 0…1; anything that is no number counts as 0. */
export function ringSvg(ratio: number, colour: ChartColour = 'brand'): string {
  const filled = Number.isFinite(ratio) ? Math.max(0, Math.min(1, ratio)) : 0;
  const radii = { innerRadius: SIZE / 2 - THICKNESS, outerRadius: SIZE / 2 };
  const draw = arc<number>()
    .innerRadius(radii.innerRadius)
    .outerRadius(radii.outerRadius)
    .startAngle(0)
    .endAngle((part) => part * 2 * Math.PI)
    .cornerRadius(THICKNESS / 2);
  const part =
    filled > 0 ? `<path fill="${CHART_COLOURS[colour]}" d="${shortPath(draw(filled) ?? '')}"/>` : '';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}">` +
    `<g transform="translate(${SIZE / 2} ${SIZE / 2})"><path fill="${CHART_COLOURS.track}" d="${shortPath(draw(1) ?? '')}"/>${part}</g></svg>`
  );
}
