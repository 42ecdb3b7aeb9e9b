import type { Handler } from '../context';
import { redemptionSlice } from '../schedule/check-redemption';
import { reconcileSlice } from '../schedule/reconcile';
import type { Store } from '../store/store';
import { campaignSlice } from './campaign-slice';
import { checkedOf } from './checked-of';
import { type LastWalk, loadWalks } from './load-walks';
import { hasMendable } from './mendable';
import { percentOf } from './percent-of';
import { isFresh, type WalkOptions } from './walk-options';

/** Some five requests each. */
const MEMBERS_A_CALL = 20;
/** Some two requests each. */
const VOUCHER_SUMS_A_CALL = 40;

/**
 * One slice of the first walk that is due. Each slice is saved by a transaction that sees where the walk stood, so two
 * who ask at once, or one who asks again for want of an answer, do no harm; it leaves no receipt.
 */
export const advance: Handler<'reconcile.advance'> = async ({ store, caller, now, today }, input) => {
  const unitId = caller.unit._id;
  const sinceMs = Math.min(input.sinceMs ?? now, now);
  const asked = { ...input, sinceMs };
  const due = nextOf(await loadWalks(store, unitId, today), asked);
  if (due) await slice(store, due, { unitId, repair: input.repair, now, freshSinceMs: sinceMs });
  const walks = await loadWalks(store, unitId, today);
  const next = nextOf(walks, asked);
  const people = await store.count('members', { unitId });
  return {
    sinceMs,
    finished: !next,
    percent: next ? percentOf(wantedOf(walks, asked), (last) => isDone(last, asked), people) : 100,
    current: next ? { part: next.part, year: next.year, checked: checkedOf(current(next, asked)) } : null,
  };
};

interface Asked {
  readonly sinceMs: number;
  readonly repair: boolean;
}

/** To be put right is only what was shown to be wrong before. */
function wantedOf(walks: readonly LastWalk[], asked: Asked): readonly LastWalk[] {
  if (!asked.repair) return walks;
  return walks.filter((last) => {
    const isRepairing = last.walk?.state === 'running' && last.walk.repair;
    return isRepairing || isDone(last, asked) || (last.walk?.state === 'done' && hasMendable(last));
  });
}

function isDone({ walk }: LastWalk, { sinceMs, repair }: Asked): boolean {
  return walk !== null && isFresh(walk, { freshSinceMs: sinceMs }) && (walk.repair || !repair);
}

const nextOf = (walks: readonly LastWalk[], asked: Asked): LastWalk | undefined =>
  wantedOf(walks, asked).find((last) => !isDone(last, asked));

/** A walk that is over but out of date has looked at nothing yet. */
function current(next: LastWalk, { repair }: Asked): LastWalk {
  const isRunning = next.walk?.state === 'running' && (next.walk.repair || !repair);
  return isRunning ? next : { ...next, walk: null };
}

async function slice(
  store: Store,
  due: LastWalk,
  options: Omit<WalkOptions, 'year' | 'size'>,
): Promise<void> {
  switch (due.part) {
    case 'points':
      await reconcileSlice(store, { ...options, year: due.year, size: MEMBERS_A_CALL });
      return;
    case 'campaign':
      await campaignSlice(store, { ...options, year: due.year });
      return;
    case 'redemption':
      await redemptionSlice(store, { ...options, size: VOUCHER_SUMS_A_CALL });
  }
}
