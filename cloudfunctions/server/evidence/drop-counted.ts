import type { ActivityType } from '../../../src/shared/activity/activity-type';
import type { MemberContext } from '../context';
import { historyAfter } from '../history-after';
import { campaignYearId } from '../standard/chapter-id';
import type { EvidenceDoc } from '../store/documents/evidence';
import type { Store, Transaction } from '../store/store';
import { putEvidence } from './put-evidence';
import { withdrawnPiece } from './withdrawn-piece';

/** Looked through; an indicator with more is of no help to anybody who judges. */
const MAX_LINKS = 500;

interface Counted {
  readonly campaignId: string;
  readonly year: string;
  readonly key: string;
  /** Types that the indicator did not count by itself before. */
  readonly types: readonly ActivityType[];
}

/** Pieces of an indicator that are activities of types it is about to count by itself: they would count twice. */
export async function countedPieces(
  store: Store,
  { campaignId, year, key, types }: Counted,
): Promise<string[]> {
  const links = await store.find('evidence_links', {
    where: { campaignYearId: campaignYearId(campaignId, year), key, listKey: { gt: '' } },
    orderBy: [['listKey', 'desc']],
    limit: MAX_LINKS,
  });
  const ids = links.map(({ evidenceId }) => evidenceId);
  const pieces = await byIds(ids, (some, limit) =>
    store.find('evidence', { where: { _id: { in: some } }, limit }),
  );
  const activities = pieces.filter(({ kind }) => kind === 'activity');
  const found = await byIds(
    activities.map(({ sourceId }) => sourceId),
    (some, limit) => store.find('activities', { where: { _id: { in: some } }, limit }),
  );
  const counted = new Set(found.filter(({ type }) => types.includes(type)).map(({ _id }) => _id));
  return activities.filter(({ sourceId }) => counted.has(sourceId)).map(({ _id }) => _id);
}

async function byIds<D>(
  ids: readonly string[],
  find: (ids: readonly string[], limit: number) => Promise<D[]>,
) {
  return ids.length === 0 ? [] : find(ids, ids.length);
}

/** Lets the pieces serve the indicator no longer; one that served no other is withdrawn. */
export async function dropCounted(
  { caller, now }: MemberContext,
  tx: Transaction,
  { ids, key, title }: { readonly ids: readonly string[]; readonly key: string; readonly title: string },
): Promise<void> {
  for (const _id of ids) {
    const before = await tx.get('evidence', _id);
    if (!before || before.withdrawn || !before.keys.includes(key)) continue;
    const keys = before.keys.filter((each) => each !== key);
    const by = { atMs: now, byName: caller.member.name };
    const note = `“${title}”改为自动计入这类活动`;
    const after =
      keys.length === 0
        ? withdrawnPiece(before, { ...by, reason: note })
        : servingLess(before, keys, { ...by, event: 'changed', note });
    await putEvidence(tx, before, after);
  }
}

const servingLess = (
  before: EvidenceDoc,
  keys: readonly string[],
  event: EvidenceDoc['history'][number],
): EvidenceDoc => ({
  ...before,
  keys,
  revision: before.revision + 1,
  history: historyAfter(before.history, event),
});
