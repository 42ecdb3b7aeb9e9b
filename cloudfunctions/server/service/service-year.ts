import { addMonths, type LocalDate, shiftMonth, yearMonthOf } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';
import { ofPerson, ownIds } from '../membership/own-ids';
import type { MemberYearDoc } from '../store/documents/points';

const MONTHS = 12;
/** Several a day, every day; also bounds the query. */
const MAX_RECORDS = 500;

export const serviceYear: Handler<'service.year'> = async ({ store, caller, today }) => {
  const memberId = ofPerson(caller.member);
  const thisMonth = yearMonthOf(today);
  const months = Array.from({ length: MONTHS }, (_, index) => shiftMonth(thisMonth, index - MONTHS + 1));
  const from = `${yearMonthOf(addMonths(today, 1 - MONTHS))}-01` as LocalDate;
  const [years, records] = await Promise.all([
    store.find('member_years', {
      where: { memberId, year: { gte: from.slice(0, 4), lte: today.slice(0, 4) } },
      orderBy: [['year', 'asc']],
      limit: 2 * ownIds(caller.member).length,
    }),
    store.find('records', {
      where: { memberId, occurredOn: { gte: from, lte: today } },
      orderBy: [['occurredOn', 'desc']],
      limit: MAX_RECORDS,
    }),
  ]);
  const days = new Map<string, number>();
  for (const { kind, entryId, occurredOn, durationMinutes } of records) {
    if (kind !== 'volunteerService' || entryId === null) continue;
    days.set(occurredOn, (days.get(occurredOn) ?? 0) + durationMinutes);
  }
  return {
    from,
    months: months.map((month) => ({ month, ...minutesIn(years, month) })),
    days: [...days].sort().map(([date, minutes]) => ({ date, minutes })),
  };
};

function minutesIn(years: readonly MemberYearDoc[], month: string) {
  const ofMonth = years.flatMap((year) =>
    year.year === month.slice(0, 4) ? (year.months[month.slice(5)] ?? []) : [],
  );
  return {
    minutes: ofMonth.reduce((sum, { minutes }) => sum + minutes.volunteerService, 0),
    creditMinutes: ofMonth.reduce((sum, { creditMinutes }) => sum + creditMinutes, 0),
  };
}
