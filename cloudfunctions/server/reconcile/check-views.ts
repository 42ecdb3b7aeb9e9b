import type { LedgerEntryDoc, LedgerViewDoc } from '../store/documents/ledger';
import type { CampaignDrift } from '../store/documents/reconcile';
import type { Store } from '../store/store';

const viewId = (entryId: string, memberId: string) => `${entryId}:${memberId}`;

function shows(entry: LedgerEntryDoc | null, { memberId, listKey }: LedgerViewDoc): boolean {
  return entry?.concernedIds.includes(memberId) === true && entry.listKey === listKey;
}

/** Confidential entries that somebody in them does not find; with `repair` they are found again. */
export async function missingViews(
  store: Store,
  entries: readonly LedgerEntryDoc[],
  repair: boolean,
): Promise<CampaignDrift[]> {
  const wanted = entries.flatMap((entry) => entry.concernedIds.map((memberId) => ({ entry, memberId })));
  if (wanted.length === 0) return [];
  const found = await store.find('ledger_views', {
    where: { _id: { in: wanted.map(({ entry, memberId }) => viewId(entry._id, memberId)) } },
    limit: wanted.length,
  });
  const known = new Map(found.map((view) => [view._id, view]));
  const drifts: CampaignDrift[] = [];
  for (const { entry, memberId } of wanted) {
    const view = known.get(viewId(entry._id, memberId));
    if (view && shows(entry, view)) continue;
    if (!(await isMissing(store, entry._id, memberId))) continue;
    const repaired = repair && (await putView(store, entry._id, memberId));
    drifts.push(driftOf(viewId(entry._id, memberId), 0, 1, repaired));
  }
  return drifts;
}

/** Looked at once more, the entry first and last: it may have changed between the two requests. */
async function isMissing(store: Store, entryId: string, memberId: string): Promise<boolean> {
  const before = await store.get('ledger_entries', entryId);
  const view = await store.get('ledger_views', viewId(entryId, memberId));
  const after = await store.get('ledger_entries', entryId);
  if (!before || before.revision !== after?.revision) return false;
  return before.concernedIds.includes(memberId) && !(view && shows(before, view));
}

function putView(store: Store, entryId: string, memberId: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    const entry = await tx.get('ledger_entries', entryId);
    if (!entry?.concernedIds.includes(memberId)) return false;
    const { unitId, kind, listKey } = entry;
    const _id = viewId(entryId, memberId);
    await tx.put('ledger_views', { _id, unitId, memberId, kind, entryId, listKey });
    return true;
  });
}

/** Views under which a person finds an entry that does not concern them; with `repair` they go. */
export async function strayViews(
  store: Store,
  views: readonly LedgerViewDoc[],
  repair: boolean,
): Promise<CampaignDrift[]> {
  if (views.length === 0) return [];
  const ids = [...new Set(views.map(({ entryId }) => entryId))];
  const entries = await store.find('ledger_entries', { where: { _id: { in: ids } }, limit: ids.length });
  const byId = new Map(entries.map((entry) => [entry._id, entry]));
  const drifts: CampaignDrift[] = [];
  for (const view of views) {
    if (byId.get(view.entryId)?.concernedIds.includes(view.memberId)) continue;
    if (!(await isStray(store, view))) continue;
    const repaired = repair && (await removeView(store, view));
    drifts.push(driftOf(view._id, 1, 0, repaired));
  }
  return drifts;
}

async function isStray(store: Store, { _id, entryId, memberId }: LedgerViewDoc): Promise<boolean> {
  const before = await store.get('ledger_entries', entryId);
  const view = await store.get('ledger_views', _id);
  const after = await store.get('ledger_entries', entryId);
  const isWanted = before?.concernedIds.includes(memberId) === true;
  return before?.revision === after?.revision && view !== null && !isWanted;
}

function removeView(store: Store, { _id, entryId, memberId }: LedgerViewDoc): Promise<boolean> {
  return store.transaction(async (tx) => {
    const entry = await tx.get('ledger_entries', entryId);
    if (entry?.concernedIds.includes(memberId)) return false;
    if (!(await tx.get('ledger_views', _id))) return true;
    await tx.remove('ledger_views', _id);
    return true;
  });
}

function driftOf(documentId: string, is: number, should: number, repaired: boolean): CampaignDrift {
  return { collection: 'ledger_views', documentId, path: 'view', is, should, repaired };
}
