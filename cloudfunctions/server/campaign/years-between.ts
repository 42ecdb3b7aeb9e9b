/** Calendar years from one to another, both included, oldest first; only the last one where it is the earlier. */
export function yearsBetween(first: string, last: string): string[] {
  const years = [last];
  while ((years[0] ?? first) > first) years.unshift(String(Number(years[0]) - 1));
  return years;
}
