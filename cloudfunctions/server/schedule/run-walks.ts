import { localDateOf, startOfDayMs } from '../../../src/shared/time/local-date';
import type { Store } from '../store/store';
import { eachUnit } from './each-unit';

/** What a timer or the console asks of a walk. */
export interface WalkTask {
  /** Milliseconds. */
  readonly now: number;
  /** One unit; absent: all of them. */
  readonly unitId?: string | undefined;
  readonly repair: boolean;
  /** Begin anew even where a walk was finished today. */
  readonly again: boolean;
}

export interface YearlyWalkTask extends WalkTask {
  /** `2026`; absent: this year and the last, which may still be added to. */
  readonly year?: string | undefined;
}

/** The years that a task walks over in each unit. */
export function yearsOf({ year, now }: YearlyWalkTask): readonly string[] {
  if (year) return [year];
  const thisYear = localDateOf(now).slice(0, 4);
  return [thisYear, String(Number(thisYear) - 1)];
}

interface Walking<G, W> {
  /** Which walk: it goes on with the units where its last run stopped. */
  readonly round: string;
  /** What is walked over in each unit, one after the other: its years, for instance. */
  readonly goals: readonly G[];
  /** Bounds one run of the function; the next run of the timer goes on. */
  readonly maxSlices: number;
  /** Goes on with one walk; null where it is finished since then or somebody else goes on with it. */
  slice(unitId: string, goal: G, freshSinceMs: number): Promise<W | null>;
}

interface Walked<W> {
  /** False: call again, it goes on where it stopped. */
  readonly finished: boolean;
  readonly walks: readonly W[];
}

/** Goes on with the walks of all units that are due today, slice by slice. */
export async function runWalks<G, W extends { readonly _id: string; readonly state: 'running' | 'done' }>(
  store: Store,
  { now, unitId: only, again }: WalkTask,
  { round, goals, maxSlices, slice }: Walking<G, W>,
): Promise<Walked<W>> {
  const freshSinceMs = again ? now + 1 : startOfDayMs(localDateOf(now));
  const walks = new Map<string, W>();
  let slices = 0;
  const finished = await eachUnit(store, { round, only }, async (unitId) => {
    for (const goal of goals) {
      for (;;) {
        if (slices === maxSlices) return 'stop';
        const walk = await slice(unitId, goal, freshSinceMs);
        if (!walk) break;
        slices += 1;
        walks.set(walk._id, walk);
        if (walk.state === 'done') break;
      }
    }
    return 'done';
  });
  return { finished, walks: [...walks.values()] };
}
