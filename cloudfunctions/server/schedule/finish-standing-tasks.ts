import { localDateOf } from '../../../src/shared/time/local-date';
import { endFindings } from '../selfcheck/end-findings';
import type { Store } from '../store/store';
import { cancelEndedTasks } from '../task/cancel-ended-tasks';
import { copyStandingTasks } from '../task/copy-standing-tasks';
import { eachUnit } from './each-unit';

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
  const finished = await eachUnit(store, { round: 'finishStandingTasks', only: unitId }, async (id) => {
    const unit = await store.get('units', id);
    if (!unit) return 'done';
    const isSettled = await cancelEndedTasks(store, { unitId: id, now, most: MAX_TASKS_A_RUN });
    if (!isSettled) return 'stop';
    if (!(await endFindings(store, { unitId: id, most: MAX_TASKS_A_RUN }))) return 'stop';
    if (!unit.campaign) return 'done';
    const isDone = await copyStandingTasks(store, {
      unit,
      now,
      today: localDateOf(now),
      most: MAX_TASKS_A_RUN,
    });
    return isDone ? 'done' : 'stop';
  });
  return { finished };
}
