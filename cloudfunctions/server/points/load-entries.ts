import type { PointEntryDoc } from '../store/documents/points';
import type { Store } from '../store/store';

const ENTRIES_A_REQUEST = 500;

/** All entries of a member's year in their order. */
export async function loadEntries(store: Store, yearId: string): Promise<PointEntryDoc[]> {
  const entries: PointEntryDoc[] = [];
  for (;;) {
    const found = await store.find('point_entries', {
      where: { memberYearId: yearId, sequence: { gt: entries.at(-1)?.sequence ?? 0 } },
      orderBy: [['sequence', 'asc']],
      limit: ENTRIES_A_REQUEST,
    });
    entries.push(...found);
    if (found.length < ENTRIES_A_REQUEST) return entries;
  }
}
