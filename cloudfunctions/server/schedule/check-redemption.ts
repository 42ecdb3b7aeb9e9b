import { isFresh, type WalkOptions } from '../reconcile/walk-options';
import { withDrifts } from '../reconcile/with-drifts';
import type { RedemptionCheckDoc, RedemptionDrift } from '../store/documents/reconcile';
import type { Store } from '../store/store';
import { checkItem, checkPurse } from './check-voucher-sums';
import { runWalks, type WalkTask } from './run-walks';

/** What one slice looks at before it saves how far it came; two requests each. */
const A_SLICE = 100;
/** Some two hundred requests each. */
const MAX_SLICES = 10;

export interface RedemptionReport {
  /** False: call again, it goes on where it stopped. */
  readonly finished: boolean;
  readonly walks: ReadonlyArray<
    Pick<RedemptionCheckDoc, 'unitId' | 'state' | 'checkedItems' | 'checkedPurses' | 'driftCount' | 'drifts'>
  >;
}

/** Compares the stock of every item and every purse with the vouchers that are not cancelled, unit by unit. */
export async function checkRedemption(store: Store, task: WalkTask): Promise<RedemptionReport> {
  const { finished, walks } = await runWalks(store, task, {
    round: 'checkRedemption',
    goals: ['vouchers'],
    maxSlices: MAX_SLICES,
    slice: (unitId, _goal, freshSinceMs) => redemptionSlice(store, { ...task, unitId, freshSinceMs }),
  });
  return {
    finished,
    walks: walks.map((walk) => ({
      unitId: walk.unitId,
      state: walk.state,
      checkedItems: walk.checkedItems,
      checkedPurses: walk.checkedPurses,
      driftCount: walk.driftCount,
      drifts: walk.drifts,
    })),
  };
}

/** One slice. Null when the walk is finished and fresh, or another walker advanced it meanwhile. */
export async function redemptionSlice(
  store: Store,
  { unitId, now, repair, freshSinceMs, size = A_SLICE }: Omit<WalkOptions, 'year'>,
): Promise<RedemptionCheckDoc | null> {
  const before = await store.get('redemption_checks', unitId);
  // A walk that only looks does not do for one that repairs.
  const usable = before && (before.repair || !repair) ? before : null;
  if (usable && isFresh(usable, { freshSinceMs })) return null;
  const walk = usable?.state === 'running' ? usable : newWalk(unitId, repair, now);
  const walked = await (walk.stage === 'items' ? walkItems : walkPurses)(store, walk, size);
  const after = { ...walked, finishedAtMs: walked.state === 'done' ? now : null };
  return (await save(store, before, after)) ? after : null;
}

function newWalk(unitId: string, repair: boolean, now: number): RedemptionCheckDoc {
  return {
    _id: unitId,
    unitId,
    state: 'running',
    repair,
    startedAtMs: now,
    finishedAtMs: null,
    stage: 'items',
    lastKey: '',
    checkedItems: 0,
    checkedPurses: 0,
    driftCount: 0,
    drifts: [],
  };
}

async function walkItems(store: Store, walk: RedemptionCheckDoc, size: number): Promise<RedemptionCheckDoc> {
  const items = await store.find('redemption_items', {
    where: { unitId: walk.unitId, listKey: { gt: walk.lastKey } },
    orderBy: [['listKey', 'asc']],
    limit: size,
  });
  const drifts = await driftsOf(items, (id) => checkItem(store, id, walk.repair));
  const done = items.length < size;
  return {
    ...withDrifts(walk, drifts),
    checkedItems: walk.checkedItems + items.length,
    stage: done ? 'purses' : 'items',
    lastKey: done ? '' : (items.at(-1)?.listKey ?? ''),
  };
}

async function walkPurses(store: Store, walk: RedemptionCheckDoc, size: number): Promise<RedemptionCheckDoc> {
  const purses = await store.find('purses', {
    where: { unitId: walk.unitId, _id: { gt: walk.lastKey } },
    orderBy: [['_id', 'asc']],
    limit: size,
  });
  const drifts = await driftsOf(purses, (id) => checkPurse(store, id, walk.repair));
  return {
    ...withDrifts(walk, drifts),
    checkedPurses: walk.checkedPurses + purses.length,
    lastKey: purses.at(-1)?._id ?? walk.lastKey,
    state: purses.length < size ? 'done' : 'running',
  };
}

/** One after the other: two at once would only queue at the database. */
async function driftsOf(
  documents: ReadonlyArray<{ readonly _id: string }>,
  check: (id: string) => Promise<RedemptionDrift | null>,
): Promise<RedemptionDrift[]> {
  const drifts: RedemptionDrift[] = [];
  for (const { _id } of documents) {
    const drift = await check(_id);
    if (drift) drifts.push(drift);
  }
  return drifts;
}

/** Two walkers that meet: the one that saves first goes on, the other one's slice is dropped. */
function save(store: Store, before: RedemptionCheckDoc | null, after: RedemptionCheckDoc): Promise<boolean> {
  const placeOf = (walk: RedemptionCheckDoc | null) =>
    walk && [walk.startedAtMs, walk.repair, walk.state, walk.stage, walk.lastKey].join('|');
  return store.transaction(async (tx) => {
    const current = await tx.get('redemption_checks', after._id);
    if (placeOf(current) !== placeOf(before)) return false;
    await tx.put('redemption_checks', after);
    return true;
  });
}
