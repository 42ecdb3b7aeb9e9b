/** So often a difference is looked at: one that is there twice in the same way is believed. */
const MAX_LOOKS = 4;

/**
 * What two looks one after the other see alike: between them nothing moved. Null when they never do, since somebody is
 * busy there. For what has no number that counts its changes.
 */
export async function settled<T>(look: () => Promise<T>): Promise<T | null> {
  let last = await look();
  for (let looks = 1; looks < MAX_LOOKS; looks += 1) {
    const next = await look();
    if (JSON.stringify(next) === JSON.stringify(last)) return next;
    last = next;
  }
  return null;
}
