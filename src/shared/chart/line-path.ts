import { coordinate } from './svg-data-uri';

/** A path through points in order; where there is none (null), the line is broken. */
export function linePath(points: readonly ({ readonly x: number; readonly y: number } | null)[]): string {
  return points
    .map((point, at) =>
      point ? `${points[at - 1] ? 'L' : 'M'}${coordinate(point.x)} ${coordinate(point.y)}` : '',
    )
    .join('');
}
