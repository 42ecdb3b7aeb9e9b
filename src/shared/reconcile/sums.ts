/** Field path (`states.3-2.evidence.news`) → number. A sum of 0 says the same as none. */
export type Sums = Readonly<Record<string, number>>;

/** Adds amounts by path; what comes to 0 is left out. */
export function addSums(sums: Sums, amounts: Sums): Sums {
  const added: Record<string, number> = { ...sums };
  for (const [path, amount] of Object.entries(amounts)) {
    const sum = (added[path] ?? 0) + amount;
    if (sum === 0) delete added[path];
    else added[path] = sum;
  }
  return added;
}

/** The numbers of a document by path, zeros left out; nothing else of it. */
export function flatSums(value: unknown, path = ''): Sums {
  if (typeof value === 'number') return value === 0 ? {} : { [path]: value };
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      Object.entries(flatSums(inner, path === '' ? key : `${path}.${key}`)),
    ),
  );
}
