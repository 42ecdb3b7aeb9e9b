/** `1.5` as 150 hundredths; undefined for what is no number of points above 0 with at most two decimals. */
export function parseCentipoints(text: string): number | undefined {
  const [, whole, decimals = ''] = /^(\d{1,3})(?:[.。](\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const centipoints = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  return centipoints > 0 ? centipoints : undefined;
}
