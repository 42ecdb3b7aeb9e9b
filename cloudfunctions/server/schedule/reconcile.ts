import { isFresh, type WalkOptions } from '../reconcile/walk-options';
import { withDrifts } from '../reconcile/with-drifts';
import type { MemberDoc } from '../store/documents/membership';
import type { ReconciliationDoc } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { checkClosed } from './check-closed';
import { checkMember } from './check-member';
import { addExpected, checkTallies } from './check-tallies';

/** What one slice looks at before it saves how far it came: some six requests a member. */
const MEMBERS_A_SLICE = 50;

/**
 * One slice of the walk over a unit's year: goes on where the last one stopped. Folds the entries of each member
 * again, compares year and standings, adds up the tallies, and compares those at the end. Null when another walker
 * advanced it meanwhile, or when the walk is finished and fresh.
 */
export async function reconcileSlice(store: Store, options: WalkOptions): Promise<ReconciliationDoc | null> {
  const before = await store.get('reconciliations', walkId(options));
  // A walk that only looks does not do for one that repairs.
  const usable = before && (before.repair || !options.repair) ? before : null;
  if (usable && isFresh(usable, options)) return null;
  const walk = usable?.state === 'running' ? usable : newWalk(options);
  const walked = walk.membersDone ? walk : await walkSlice(store, walk, options.size ?? MEMBERS_A_SLICE);
  const compared = walked.membersDone ? await compareClosed(store, walked) : walked;
  const after = { ...compared, finishedAtMs: compared.state === 'done' ? options.now : null };
  return (await save(store, before, after)) ? after : null;
}

/** The next members; after the last of them the tallies. */
async function walkSlice(store: Store, walk: ReconciliationDoc, size: number): Promise<ReconciliationDoc> {
  const members = await store.find('members', {
    where: { unitId: walk.unitId, _id: { gt: walk.lastMemberId } },
    orderBy: [['_id', 'asc']],
    limit: size,
  });
  const after = await walkMembers(store, walk, members);
  return members.length < size ? compareTallies(store, after) : after;
}

const walkId = ({ unitId, year }: WalkOptions) => `${unitId}:${year}`;

function newWalk(options: WalkOptions): ReconciliationDoc {
  return {
    _id: walkId(options),
    unitId: options.unitId,
    year: options.year,
    state: 'running',
    repair: options.repair,
    startedAtMs: options.now,
    finishedAtMs: null,
    lastMemberId: '',
    checkedMembers: 0,
    checkedEntries: 0,
    expectedTallies: {},
    membersDone: false,
    talliesChecked: false,
    driftCount: 0,
    drifts: [],
  };
}

async function walkMembers(
  store: Store,
  walk: ReconciliationDoc,
  members: readonly MemberDoc[],
): Promise<ReconciliationDoc> {
  let after = walk;
  for (const member of members) {
    const { entries, deltas, drifts } = await checkMember(store, member, walk.year, walk.repair);
    after = withDrifts(after, drifts);
    after = {
      ...after,
      lastMemberId: member._id,
      checkedMembers: after.checkedMembers + 1,
      checkedEntries: after.checkedEntries + entries.length,
      expectedTallies: addExpected(after.expectedTallies, deltas),
    };
  }
  return after;
}

async function compareTallies(store: Store, walk: ReconciliationDoc): Promise<ReconciliationDoc> {
  const drifts = await checkTallies(store, walk);
  return {
    ...withDrifts(walk, drifts ?? []),
    membersDone: true,
    talliesChecked: drifts !== null,
    expectedTallies: {},
  };
}

async function compareClosed(store: Store, walk: ReconciliationDoc): Promise<ReconciliationDoc> {
  const { closed, drifts } = await checkClosed(store, walk);
  return { ...withDrifts(walk, drifts), closed, state: closed.done ? 'done' : 'running' };
}

/** Two walkers that meet: the one that saves first goes on, the other one's slice is dropped. */
function save(store: Store, before: ReconciliationDoc | null, after: ReconciliationDoc): Promise<boolean> {
  return store.transaction(async (tx) => {
    const current = await tx.get('reconciliations', after._id);
    const moved =
      current?.lastMemberId !== before?.lastMemberId || current?.startedAtMs !== before?.startedAtMs;
    const compared = current?.closed?.position.key !== before?.closed?.position.key;
    if (moved || compared || current?.state !== before?.state) return false;
    await tx.put('reconciliations', after);
    return true;
  });
}
