import type { ActivityKind } from '../../../src/shared/activity/activity-kind';
import type { DoneActivity, TallyDelta } from '../../../src/shared/points/member-year';
import { monthsOfPeriod, type PeriodKey } from '../../../src/shared/time/period';
import type { DoneTally, MonthTally, TallyDoc } from '../store/documents/points';

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
    ...(delta.done && { done: addDone(old.done, doneAmounts(delta.done, delta)) }),
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
    ...(delta.done ? doneAmounts(delta.done, delta) : []).map(
      ([path, amount]) => [`${month}.done.${path.join('.')}`, amount] as const,
    ),
  ];
  return Object.fromEntries(amounts.filter(([, amount]) => amount !== 0));
}

type DoneAmount = readonly [path: readonly string[], amount: number];

/** What is added below `done`. */
function doneAmounts(
  { type, projectKey, activityId }: DoneActivity,
  { records, minutes, creditMinutes }: Pick<TallyDelta, 'records' | 'minutes' | 'creditMinutes'>,
): DoneAmount[] {
  const amounts: DoneAmount[] = [[['types', type], records]];
  if (projectKey !== null) {
    amounts.push([['projects', projectKey, 'records'], records]);
    amounts.push([['projects', projectKey, 'minutes'], minutes]);
    amounts.push([['projects', projectKey, 'creditMinutes'], creditMinutes]);
  }
  if (activityId !== null) amounts.push([['held', type, projectKey ?? NO_PROJECT, activityId], records]);
  return amounts;
}

/** Key of what belongs to no project. */
export const NO_PROJECT = 'none';

type Sums = { readonly [key: string]: Sums | number };

function addDone(done: DoneTally = {}, amounts: readonly DoneAmount[]): DoneTally {
  // As in the database, where nothing is not added.
  const added = amounts.filter(([, amount]) => amount !== 0);
  return added.reduce<Sums>((sums, [path, amount]) => addAt(sums, path, amount), done as Sums) as DoneTally;
}

function addAt(sums: Sums, [key = '', ...rest]: readonly string[], amount: number): Sums {
  const old = sums[key];
  if (rest.length === 0) return { ...sums, [key]: (typeof old === 'number' ? old : 0) + amount };
  return { ...sums, [key]: addAt(typeof old === 'object' ? old : {}, rest, amount) };
}

/**
 * The same sums without what came to nothing: adding in the database leaves zeros behind where records were taken
 * back, and tallies that differ in those alone say the same.
 */
export function withoutZeros(tally: TallyDoc): TallyDoc {
  const months = Object.entries(tally.months).map(([month, { done, ...sum }]) => {
    const left = done && prune(done as Sums);
    return [month, left ? { ...sum, done: left as DoneTally } : sum];
  });
  return { ...tally, months: Object.fromEntries(months) };
}

function prune(sums: Sums): Sums | undefined {
  const left = Object.entries(sums).flatMap(([key, sum]): Array<[string, Sums | number]> => {
    const kept = typeof sum === 'number' ? sum : prune(sum);
    return kept === undefined || kept === 0 ? [] : [[key, kept]];
  });
  return left.length === 0 ? undefined : Object.fromEntries(left);
}
