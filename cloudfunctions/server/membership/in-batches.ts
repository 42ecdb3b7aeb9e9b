/**
 * Does the work on slices of at most `size`, up to `atOnce` of them at a time. Only for slices that share no
 * document, or they would collide with each other. The first failure ends it.
 */
export async function inBatches<T>(
  items: readonly T[],
  size: number,
  atOnce: number,
  work: (batch: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < items.length; start += size * atOnce) {
    const starts = Array.from({ length: atOnce }, (_, index) => start + index * size);
    const batches = starts.map((at) => items.slice(at, at + size)).filter((batch) => batch.length > 0);
    await Promise.all(batches.map(work));
  }
}
