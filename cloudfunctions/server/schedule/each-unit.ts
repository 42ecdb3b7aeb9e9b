import type { Store } from '../store/store';
import { unlessBroken } from '../unless-broken';

const UNITS_A_REQUEST = 100;

/** `stop`: the run has done what it has time for, and something is left. */
type UnitOutcome = 'done' | 'stop';

/**
 * Does the work of a run for the unit asked for, or for each in order, where one that fails is passed over. False: call
 * again, something is left.
 */
export async function eachUnit(
  store: Store,
  only: string | undefined,
  work: (unitId: string) => Promise<UnitOutcome>,
): Promise<boolean> {
  if (only) return (await work(only)) === 'done';
  let isComplete = true;
  for await (const unitId of unitIds(store)) {
    const outcome = await unlessBroken({ event: 'unitFailed', unitId }, () => work(unitId));
    if (outcome === 'stop') return false;
    if (!outcome) isComplete = false;
  }
  return isComplete;
}

async function* unitIds(store: Store): AsyncGenerator<string> {
  let last = '';
  for (;;) {
    const units = await store.find('units', {
      where: { _id: { gt: last } },
      orderBy: [['_id', 'asc']],
      limit: UNITS_A_REQUEST,
    });
    for (const unit of units) yield unit._id;
    last = units.at(-1)?._id ?? last;
    if (units.length < UNITS_A_REQUEST) return;
  }
}
