import { localDateOf, startOfDayMs } from '../../../src/shared/time/local-date';
import { isFresh, type WalkOptions } from '../reconcile/walk-options';
import type { RedemptionCheckDoc, RedemptionDrift } from '../store/documents';
import type { Store } from '../store/store';
import { checkItem, checkPurse } from './check-voucher-sums';
import { unitIds } from './unit-ids';

/** What one slice looks at before it saves how far it came; two requests each. */
const A_SLICE = 100;
/** Bounds one run of the function; the next run of the timer goes on. */
const MAX_SLICES = 10;
const MAX_LISTED_DRIFTS = 100;

interface CheckOptions {
  /** Milliseconds. */
  readonly now: number;
  /** One unit; absent: all of them. */
  readonly unitId?: string | undefined;
  readonly repair: boolean;
  /** Begin anew even where a walk was finished today. */
  readonly again: boolean;
}

export interface RedemptionReport {
  /** False: call again, it goes on where it stopped. */
  readonly finished: boolean;
  readonly walks: ReadonlyArray<
    Pick<RedemptionCheckDoc, 'unitId' | 'state' | 'checkedItems' | 'checkedPurses' | 'driftCount' | 'drifts'>
  >;
}

/**
 * Compares the stock of every item and every purse with the vouchers that are not cancelled, unit by unit, in slices
 * that a later run goes on with. A unit that was looked at today is passed over.
 */
export async function checkRedemption(store: Store, options: CheckOptions): Promise<RedemptionReport> {
  const freshSinceMs = options.again ? options.now + 1 : startOfDayMs(localDateOf(options.now));
  const walks = new Map<string, RedemptionCheckDoc>();
  let slices = 0;
  for await (const unitId of unitIds(store, options.unitId)) {
    for (;;) {
      if (slices === MAX_SLICES) return report(walks, false);
      const walk = await redemptionSlice(store, { ...options, unitId, freshSinceMs });
      if (!walk) break;
      slices += 1;
      walks.set(unitId, walk);
      if (walk.state === 'done') break;
    }
  }
  return report(walks, true);
}

function report(walks: ReadonlyMap<string, RedemptionCheckDoc>, finished: boolean): RedemptionReport {
  return {
    finished,
    walks: [...walks.values()].map((walk) => ({
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

function withDrifts(walk: RedemptionCheckDoc, drifts: readonly RedemptionDrift[]): RedemptionCheckDoc {
  return {
    ...walk,
    driftCount: walk.driftCount + drifts.length,
    drifts: [...walk.drifts, ...drifts].slice(0, MAX_LISTED_DRIFTS),
  };
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
