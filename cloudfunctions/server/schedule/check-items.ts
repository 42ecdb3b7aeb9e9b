import type { PointEntryDoc, PointItemDoc } from '../store/documents/points';
import type { Drift } from '../store/documents/reconcile';
import type { Store } from '../store/store';

const ITEMS_A_REQUEST = 500;

/** Compares a person's confirmed point items with the entries of a year that say they come from one. */
export async function itemDrifts(
  store: Store,
  memberId: string,
  yearId: string,
  entries: readonly PointEntryDoc[],
): Promise<Drift[]> {
  const items = await confirmedItems(store, memberId);
  const ofYear = items.filter((item) => item.entryId?.startsWith(`${yearId}:`));
  const manual = entries.filter((entry) => entry.source !== 'record');
  const wrong = ofYear.filter((item) => !manual.some((entry) => isOf(entry, item)));
  const stray = manual.filter((entry) => !ofYear.some((item) => isOf(entry, item)));
  return [
    ...wrong.map((item) => drift(item._id, 'is confirmed and has no such entry')),
    ...stray.map((entry) => drift(entry.sourceId, `is not what entry ${entry._id} says`)),
  ];
}

function isOf(entry: PointEntryDoc, item: PointItemDoc): boolean {
  return entry._id === item.entryId && entry.sourceId === item._id && entry.earnedPoints === item.points;
}

function drift(documentId: string, problem: string): Drift {
  return { collection: 'point_items', documentId, problem, repaired: false };
}

async function confirmedItems(store: Store, memberId: string): Promise<PointItemDoc[]> {
  const items: PointItemDoc[] = [];
  for (;;) {
    const found = await store.find('point_items', {
      where: { memberId, state: 'confirmed', proposedKey: { gt: items.at(-1)?.proposedKey ?? '' } },
      orderBy: [['proposedKey', 'asc']],
      limit: ITEMS_A_REQUEST,
    });
    items.push(...found);
    if (found.length < ITEMS_A_REQUEST) return items;
  }
}
