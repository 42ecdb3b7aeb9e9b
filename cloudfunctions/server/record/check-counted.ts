import { AppError } from '../../../src/shared/error/app-error';
import type { MemberYear } from '../../../src/shared/points/member-year';
import { checkDayLimit } from '../../../src/shared/record/day-limit';
import { checkOverlap, checkStartsKnown } from '../../../src/shared/record/overlap';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import { addDays, localDateOf } from '../../../src/shared/time/local-date';
import type { MemberDoc, UnitDoc } from '../store/documents/membership';
import type { RecordDoc } from '../store/documents/record';
import type { Store } from '../store/store';

/** Records of three days of one person; more are no activity but a mistake, and it bounds the query. */
const MAX_RECORDS = 100;

interface Counted {
  readonly record: RecordDoc;
  /** Whose it is, as they are now. */
  readonly member: MemberDoc | null;
}

/**
 * Refuses to count a record beside what is counted already: at the same time, or beyond the most a day may hold.
 * What came from scanning was never checked before. The years tell whether there is anything to look at, so that
 * the usual case costs no request. The query is outside of the transaction; two approvals that meet write the same
 * year, so that the later one is run again and then sees what the earlier one counted.
 * @throws AppError DUPLICATE or NOT_ALLOWED
 */
export async function checkAgainstCounted(
  store: Store,
  unit: UnitDoc,
  { record, member, years }: Counted & { readonly years: readonly MemberYear[] },
): Promise<void> {
  const { dayLimitMinutes } = serviceSettingsOf(unit);
  checkDayLimit(record, [], dayLimitMinutes);
  const elsewhere = idsElsewhere(record, member);
  if (elsewhere.length === 0 && !years.some((year) => mayCollide(record, year))) return;
  const memberIds = [record.memberId, ...elsewhere];
  const counted = (await recordsNear(store, record, memberIds)).filter((other) => other.entryId !== null);
  checkBeside(record, counted, dayLimitMinutes);
}

/**
 * The same before a record is published: what is published already will count too. It is looked at once more when it
 * is counted, for two that are approved at once see nothing of each other.
 * @throws AppError DUPLICATE or NOT_ALLOWED
 */
export async function checkAgainstApproved(
  store: Store,
  unit: UnitDoc,
  { record, member }: Counted,
): Promise<void> {
  const memberIds = [record.memberId, ...idsElsewhere(record, member)];
  const approved = (await recordsNear(store, record, memberIds)).filter(({ state }) => state === 'approved');
  checkBeside(record, approved, serviceSettingsOf(unit).dayLimitMinutes);
}

function checkBeside(record: RecordDoc, others: readonly RecordDoc[], dayLimitMinutes: number): void {
  checkOverlap(record, others);
  const ofDay = others.filter((other) => other.occurredOn === record.occurredOn);
  checkStartsKnown(record, ofDay);
  checkDayLimit(record, ofDay, dayLimitMinutes);
}

/** The person's other records of the day, and of the days before and after, which may go on past midnight. */
async function recordsNear(
  store: Store,
  { _id, occurredOn }: RecordDoc,
  memberIds: readonly string[],
): Promise<RecordDoc[]> {
  const found = await store.find('records', {
    where: {
      memberId: { in: memberIds },
      occurredOn: { gte: addDays(occurredOn, -1), lte: addDays(occurredOn, 1) },
    },
    limit: MAX_RECORDS,
  });
  if (found.length === MAX_RECORDS) {
    throw new AppError('NOT_ALLOWED', '本人这几天的记录太多，无法核对，请先退回重复的记录');
  }
  return found.filter((other) => other._id !== _id);
}

/** Who the person is or was in other units, where the day is near enough to a transfer to meet what was done there. */
function idsElsewhere({ occurredOn }: RecordDoc, member: MemberDoc | null): readonly string[] {
  const { formerMemberIds = [], movedToMemberId, createdAtMs = 0 } = member ?? {};
  const cameHere = formerMemberIds.length > 0 && occurredOn <= addDays(localDateOf(createdAtMs), 1);
  return [...(cameHere ? formerMemberIds : []), ...(movedToMemberId ? [movedToMemberId] : [])];
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
