import { localDateOf } from '../../../src/shared/time/local-date';
import { endFindings } from '../selfcheck/end-findings';
import type { Store } from '../store/store';
import { cancelEndedTasks } from '../task/cancel-ended-tasks';
import { copyStandingTasks } from '../task/copy-standing-tasks';
import { unitIds } from './unit-ids';

const MAX_TASKS_A_RUN = 120;

interface FinishOptions {
  /** Milliseconds. */
  readonly now: number;
  /** One unit; absent: all. */
  readonly unitId?: string | undefined;
}

/** Cancels tasks and withdraws findings that an ended campaign left open, and gives again what the opening of a year had no time for. */
export async function finishStandingTasks(
  store: Store,
  { now, unitId }: FinishOptions,
): Promise<{ readonly finished: boolean }> {
  for await (const id of unitIds(store, unitId)) {
    const unit = await store.get('units', id);
    if (!unit) continue;
    const isSettled = await cancelEndedTasks(store, { unitId: id, now, most: MAX_TASKS_A_RUN });
    if (!isSettled) return { finished: false };
    if (!(await endFindings(store, { unitId: id, most: MAX_TASKS_A_RUN }))) return { finished: false };
    if (!unit.campaign) continue;
    const isDone = await copyStandingTasks(store, {
      unit,
      now,
      today: localDateOf(now),
      most: MAX_TASKS_A_RUN,
    });
    if (!isDone) return { finished: false };
  }
  return { finished: true };
}
