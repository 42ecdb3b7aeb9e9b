import type { MemberContext } from '../context';
import type { UnitDoc } from '../store/documents/membership';
import { copyStandingTasks } from '../task/copy-standing-tasks';

/** What an administrator waits for; the night's run gives the rest. */
const TASKS_AT_ONCE = 30;

/**
 * Gives the standing tasks of the year before again, after the transaction that opened a year or renewed a campaign,
 * since they are more than one holds. Answers the unit as that left it.
 */
export async function giveStandingTasks({
  store,
  caller,
  now,
  today,
}: MemberContext): Promise<UnitDoc | null> {
  const unit = await store.get('units', caller.unit._id);
  if (unit) await copyStandingTasks(store, { unit, now, today, most: TASKS_AT_ONCE });
  return unit;
}
