import type { ActivityKind } from '../../../src/shared/activity/activity-kind';
import type { TallyDelta } from '../../../src/shared/points/member-year';
import { monthsOfPeriod, type PeriodKey } from '../../../src/shared/time/period';
import type { MonthTally, TallyDoc } from '../store/documents';

/** As many as one request gives. Tallies outlive their groups, so the groups' own limit would cut some of them off. */
export const MAX_TALLIES = 1000;

export const tallyId = (groupId: string, year: string) => `${groupId}:${year}`;

type Group = Pick<TallyDoc, 'groupKind' | 'groupId'>;

const zeros = (): Record<ActivityKind, number> => ({ volunteerService: 0, themePartyDay: 0, study: 0 });

const emptyMonthTally = (): MonthTally => ({
  points: zeros(),
  minutes: zeros(),
  records: zeros(),
  participants: zeros(),
  partyMembersAtPartyDay: 0,
  creditMinutes: 0,
  manualPoints: 0,
});

/** A year in which nothing is counted yet: all twelve months are there, so that each can be added to in place. */
export function emptyTally(unitId: string, { groupKind, groupId }: Group, year: string): TallyDoc {
  const months = monthsOfPeriod(year as PeriodKey).map((month) => [month, emptyMonthTally()]);
  return {
    _id: tallyId(groupId, year),
    unitId,
    groupKind,
    groupId,
    year,
    months: Object.fromEntries(months),
  };
}

/** Adds what one entry changes, in memory. */
export function addToTally<T extends Pick<TallyDoc, 'months'>>(tally: T, delta: TallyDelta): T {
  const old = tally.months[delta.month] ?? emptyMonthTally();
  const { kind } = delta;
  if (kind === null) {
    const sum = { ...old, manualPoints: old.manualPoints + delta.manualPoints };
    return { ...tally, months: { ...tally.months, [delta.month]: sum } };
  }
  const sum: MonthTally = {
    ...old,
    points: { ...old.points, [kind]: old.points[kind] + delta.points },
    minutes: { ...old.minutes, [kind]: old.minutes[kind] + delta.minutes },
    records: { ...old.records, [kind]: old.records[kind] + delta.records },
    participants: { ...old.participants, [kind]: old.participants[kind] + delta.participants },
    partyMembersAtPartyDay: old.partyMembersAtPartyDay + delta.partyMembersAtPartyDay,
    creditMinutes: old.creditMinutes + delta.creditMinutes,
  };
  return { ...tally, months: { ...tally.months, [delta.month]: sum } };
}

/** The same as amounts by field path, to be added in the database: those that change something. */
export function tallyAmounts(delta: TallyDelta): Record<string, number> {
  const month = `months.${delta.month}`;
  if (delta.kind === null) {
    return delta.manualPoints === 0 ? {} : { [`${month}.manualPoints`]: delta.manualPoints };
  }
  const amounts: ReadonlyArray<readonly [path: string, amount: number]> = [
    [`${month}.points.${delta.kind}`, delta.points],
    [`${month}.minutes.${delta.kind}`, delta.minutes],
    [`${month}.records.${delta.kind}`, delta.records],
    [`${month}.participants.${delta.kind}`, delta.participants],
    [`${month}.partyMembersAtPartyDay`, delta.partyMembersAtPartyDay],
    [`${month}.creditMinutes`, delta.creditMinutes],
  ];
  return Object.fromEntries(amounts.filter(([, amount]) => amount !== 0));
}
