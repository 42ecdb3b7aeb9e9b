import { AppError } from '../../../src/shared/error/app-error';
import type { MemberYear } from '../../../src/shared/points/member-year';
import { checkDayLimit } from '../../../src/shared/record/day-limit';
import { checkOverlap } from '../../../src/shared/record/overlap';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import { addDays } from '../../../src/shared/time/local-date';
import type { MemberContext } from '../context';
import type { RecordDoc } from '../store/documents';

/** Records of three days of one person; more are no activity but a mistake, and it bounds the query. */
const MAX_RECORDS = 100;

/**
 * Refuses to count a record beside what is counted already: at the same time, or beyond the most a day may hold.
 * What came from scanning was never checked before. The years tell whether there is anything to look at, so that
 * the usual case costs no request. The query is outside of the transaction; two approvals that meet write the same
 * year, so that the later one is run again and then sees what the earlier one counted.
 * @throws AppError DUPLICATE or NOT_ALLOWED
 */
export async function checkAgainstCounted(
  { store, caller }: MemberContext,
  record: RecordDoc,
  years: readonly MemberYear[],
): Promise<void> {
  const { dayLimitMinutes } = serviceSettingsOf(caller.unit);
  checkDayLimit(record, [], dayLimitMinutes);
  if (!years.some((year) => mayCollide(record, year))) return;
  const { memberId, occurredOn } = record;
  const near = { gte: addDays(occurredOn, -1), lte: addDays(occurredOn, 1) };
  const found = await store.find('records', { where: { memberId, occurredOn: near }, limit: MAX_RECORDS });
  if (found.length === MAX_RECORDS) {
    throw new AppError('NOT_ALLOWED', '本人这几天的记录太多，无法核对，请先退回重复的记录');
  }
  const counted = found.filter((other) => other._id !== record._id && other.entryId !== null);
  checkOverlap(record, counted);
  const ofDay = counted.filter((other) => other.occurredOn === occurredOn);
  checkDayLimit(record, ofDay, dayLimitMinutes);
}

/** The days before and after matter to what has times, for service goes on past midnight. */
function mayCollide({ occurredOn, startAtMs }: RecordDoc, { days }: MemberYear): boolean {
  if (Object.hasOwn(days, occurredOn)) return true;
  if (typeof startAtMs !== 'number') return false;
  return [-1, 1].some((distance) => {
    const day = addDays(occurredOn, distance);
    return Object.hasOwn(days, day) || day.slice(0, 4) !== occurredOn.slice(0, 4);
  });
}
