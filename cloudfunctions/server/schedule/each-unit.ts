import type { Store } from '../store/store';
import { unlessBroken } from '../unless-broken';

const UNITS_A_REQUEST = 100;

/** `stop`: the run has done what it has time for, and something is left. */
type UnitOutcome = 'done' | 'stop';

interface Round {
  /** Names what goes round; what has the same name goes on where another run of it stopped. */
  readonly round: string;
  /** One unit; absent: all of them. */
  readonly only: string | undefined;
}

/**
 * Does the work of a run for the unit asked for, or for each, where one that fails is passed over. Runs go round: each
 * begins behind the unit that the last one came to, so that with more units than a night has time for none waits for
 * ever. False: call again, something is left.
 */
export async function eachUnit(
  store: Store,
  { round, only }: Round,
  work: (unitId: string) => Promise<UnitOutcome>,
): Promise<boolean> {
  if (only) return (await work(only)) === 'done';
  const all = await unitIds(store);
  let done = (await store.get('unit_cursors', round))?.lastUnitId ?? '';
  const later = all.filter((unitId) => unitId > done);
  let isComplete = true;
  for (const unitId of [...later, ...all.slice(0, all.length - later.length)]) {
    // Said before its work: one that takes the run down with it must not be the first of every run.
    if (all.length > 1) await standAt(store, round, unitId);
    const outcome = await unlessBroken({ event: 'unitFailed', unitId }, () => work(unitId));
    if (outcome === 'stop') {
      if (all.length > 1) await standAt(store, round, done);
      return false;
    }
    if (!outcome) isComplete = false;
    done = unitId;
  }
  return isComplete;
}

const standAt = (store: Store, round: string, lastUnitId: string): Promise<void> =>
  store.transaction((tx) => tx.put('unit_cursors', { _id: round, lastUnitId }));

async function unitIds(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for (;;) {
    const units = await store.find('units', {
      where: { _id: { gt: ids.at(-1) ?? '' } },
      orderBy: [['_id', 'asc']],
      limit: UNITS_A_REQUEST,
    });
    ids.push(...units.map(({ _id }) => _id));
    if (units.length < UNITS_A_REQUEST) return ids;
  }
}
