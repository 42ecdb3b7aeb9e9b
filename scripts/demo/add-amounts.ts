/** Adds amounts to sums by name. */
export function addAmounts(
  sums: Record<string, number>,
  amounts: Readonly<Record<string, number | undefined>>,
): void {
  for (const [name, amount] of Object.entries(amounts)) sums[name] = (sums[name] ?? 0) + (amount ?? 0);
}
