/** Hundredths of points as people write them: `12.5`, `8.24`, `−3`. */
export const centipointsText = (centipoints: number): string =>
  `${centipoints < 0 ? '−' : ''}${Math.abs(centipoints) / 100}`;

/** With its sign: `+1.5`, `−3`, `0`. */
export const signedCentipoints = (centipoints: number): string =>
  `${centipoints > 0 ? '+' : ''}${centipointsText(centipoints)}`;

/** Whole points with a true minus sign, which a hyphen is not: `12`, `−3`. */
export const wholePointsText = (points: number): string => (points < 0 ? `−${-points}` : String(points));
