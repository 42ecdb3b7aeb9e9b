/** Thousandths as whole per cent, rounded down: 99.9 % is not yet 100 %. */
export const wholePercent = (permille: number): number => Math.floor(permille / 10);

/** Hundredths of points with at most one decimal, rounded down: `68.5`. */
export const pointsText = (centipoints: number): string => String(Math.floor(centipoints / 10) / 10);

/** A change in thousandths as people say it: `升1.2个百分点`, `降3个百分点`, `持平`. */
export function changeWords(permille: number): string {
  if (permille === 0) return '持平';
  return `${permille > 0 ? '升' : '降'}${Math.abs(permille) / 10}个百分点`;
}
