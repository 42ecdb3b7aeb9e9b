import { coordinate } from './svg-data-uri';

/**
 * The middle line of a piece of a ring around 0,0, to be drawn with the ring's thickness. Angles in radians,
 * clockwise from the top; a whole turn is no piece, since its ends coincide.
 */
export function ringPath(radius: number, from: number, to: number): string {
  const at = (angle: number) =>
    `${coordinate(radius * Math.sin(angle))} ${coordinate(-radius * Math.cos(angle))}`;
  return `M${at(from)}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
}
