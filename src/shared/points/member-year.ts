import { ACTIVITY_KINDS, type ActivityKind } from '../activity/activity-kind';
import type { ActivityType } from '../activity/activity-type';
import type { ProjectMinutes } from '../service/project-minutes';
import type { LocalDate } from '../time/local-date';
import { monthsOfPeriod, PERIOD_KINDS, type PeriodKey, periodKeyOf } from '../time/period';
import type { ManualSource, PointEntry } from './point-entry';

type ByKind = Readonly<Record<ActivityKind, number>>;

/** One month of one person within one department or branch: what tells whether the person was there at all. */
export interface GroupMonth {
  readonly records: ByKind;
  /** Theme Party days attended as a Party member, not as a guest. */
  readonly partyDaysAsMember: number;
}

/** Signed points by source that come from no activity. */
export type ManualSum = Readonly<Record<ManualSource, number>>;

/** One month of one person: points, minutes and approved records, by kind. */
export interface MonthSum {
  readonly points: ByKind;
  readonly manual: ManualSum;
  readonly minutes: ByKind;
  readonly records: ByKind;
  /** The part of the service minutes that came from sign-in and sign-out. */
  readonly creditMinutes: number;
  /** Id of a department or branch → the records counted for it. Who moves in a month has two of a sort. */
  readonly groups: Readonly<Record<string, GroupMonth>>;
}

/**
 * All that later decisions need of one person's year, so that none of them reads history: sums by month, points
 * used under each rule by period (for the limits) and days with activity. A fold of the entries that count in the
 * year, in order. Months go by the day an entry counts on; what is used under a rule, and the days, by the day of the
 * activity, so that a limit holds however late a record is counted. Late ones may lie in the year before.
 */
export interface MemberYear {
  readonly months: Readonly<Record<string, MonthSum>>;
  /** `ruleKey` → day, month, quarter or year → points. */
  readonly used: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Day of the activity → approved records. */
  readonly days: Readonly<Record<string, number>>;
  /** Volunteer project → service minutes. */
  readonly projects: Readonly<Record<string, ProjectMinutes>>;
  /** Month of counting → points that may be redeemed. Negative where more was taken back than counted in it. */
  readonly lots: Readonly<Record<string, number>>;
  /** `<effect>:<key>` of a veto item → how often it was confirmed. */
  readonly vetoes: Readonly<Record<string, number>>;
}

/** What an entry changes in the tally of a department or branch. */
export interface TallyDelta {
  readonly groupKind: 'department' | 'branch';
  readonly groupId: string;
  readonly month: string;
  /** Null for points that come from no activity: then `manualPoints` alone may differ from 0. */
  readonly kind: ActivityKind | null;
  readonly points: number;
  readonly manualPoints: number;
  readonly minutes: number;
  readonly creditMinutes: number;
  readonly records: number;
  /** +1 when the person was not among the month's participants of this kind before, −1 when no longer. */
  readonly participants: number;
  /** The same of Party members at the month's theme Party days. */
  readonly partyMembersAtPartyDay: number;
  /** What was done, for departments; null for branches and for points from no activity. */
  readonly done: DoneActivity | null;
}

/** What a record was: the sums by type, project and planned activity are kept by it. */
export interface DoneActivity {
  readonly type: ActivityType;
  readonly projectKey: string | null;
  /** Null: on one's own, which is nobody's session. */
  readonly activityId: string | null;
}

export interface PeriodSum {
  readonly points: ByKind;
  readonly minutes: ByKind;
  readonly records: ByKind;
  readonly manual: ManualSum;
  /** 信用时长: the part of the service minutes that came from sign-in and sign-out. The rest is 荣誉时长. */
  readonly creditMinutes: number;
  /** Of all kinds, with what comes from no activity. */
  readonly totalPoints: number;
}

export const EMPTY_MEMBER_YEAR: MemberYear = {
  months: {},
  used: {},
  days: {},
  projects: {},
  lots: {},
  vetoes: {},
};

const zeros = (): Record<ActivityKind, number> => ({ volunteerService: 0, themePartyDay: 0, study: 0 });

const MANUAL_SOURCES = ['bonus', 'deduction', 'correction'] as const satisfies readonly ManualSource[];
const noManual = (): Record<ManualSource, number> => ({ bonus: 0, deduction: 0, correction: 0 });

const EMPTY_GROUP_MONTH: GroupMonth = { records: zeros(), partyDaysAsMember: 0 };

const EMPTY_MONTH_SUM: MonthSum = {
  points: zeros(),
  manual: noManual(),
  minutes: zeros(),
  records: zeros(),
  creditMinutes: 0,
  groups: {},
};

interface AppliedEntry {
  readonly after: MemberYear;
  readonly department: TallyDelta;
  readonly branch: TallyDelta | null;
}

/**
 * Adds one entry: the new state of the year and what changes in the tallies. An entry followed by its reversal
 * leaves the state exactly as it was: what falls back to nothing is dropped, not kept as zero.
 */
export function applyEntry(before: MemberYear, entry: PointEntry): AppliedEntry {
  const month = entry.countsOn.slice(5, 7);
  const old = before.months[month] ?? EMPTY_MONTH_SUM;
  const sum = addToMonth(old, entry);
  return {
    after: {
      months: withOrWithout(before.months, month, isEmptyMonth(sum) ? undefined : sum),
      used: useUp(before.used, entry),
      days: entry.source === 'record' ? addTo(before.days, entry.occurredOn, entry.sign) : before.days,
      projects: addToProject(before.projects, entry),
      lots: entry.lotMonth ? addTo(before.lots, entry.lotMonth, entry.earnedPoints) : before.lots,
      vetoes: addVeto(before.vetoes, entry),
    },
    department: tallyDelta('department', entry.departmentId, entry, old, sum),
    branch: entry.branchId === null ? null : tallyDelta('branch', entry.branchId, entry, old, sum),
  };
}

function addToMonth(old: MonthSum, entry: PointEntry): MonthSum {
  const { kind, source } = entry;
  if (kind === null) {
    if (source === 'record' || source === 'veto') return old;
    return { ...old, manual: { ...old.manual, [source]: old.manual[source] + entry.earnedPoints } };
  }
  const groups = entry.branchId === null ? [entry.departmentId] : [entry.departmentId, entry.branchId];
  return {
    points: { ...old.points, [kind]: old.points[kind] + entry.earnedPoints },
    manual: old.manual,
    minutes: { ...old.minutes, [kind]: old.minutes[kind] + entry.durationMinutes },
    records: { ...old.records, [kind]: old.records[kind] + entry.sign },
    creditMinutes: old.creditMinutes + creditMinutesOf(entry),
    groups: groups.reduce((all, groupId) => addToGroup(all, groupId, kind, entry), old.groups),
  };
}

function creditMinutesOf(entry: PointEntry): number {
  return entry.kind === 'volunteerService' && entry.timeClass === 'credit' ? entry.durationMinutes : 0;
}

function addToGroup(
  groups: MonthSum['groups'],
  groupId: string,
  kind: ActivityKind,
  entry: PointEntry,
): MonthSum['groups'] {
  const old = groups[groupId] ?? EMPTY_GROUP_MONTH;
  const isMembersPartyDay = kind === 'themePartyDay' && entry.partyMember;
  const sum: GroupMonth = {
    records: { ...old.records, [kind]: old.records[kind] + entry.sign },
    partyDaysAsMember: old.partyDaysAsMember + (isMembersPartyDay ? entry.sign : 0),
  };
  const isEmpty = sum.partyDaysAsMember === 0 && ACTIVITY_KINDS.every((each) => sum.records[each] === 0);
  return withOrWithout(groups, groupId, isEmpty ? undefined : sum);
}

function tallyDelta(
  groupKind: TallyDelta['groupKind'],
  groupId: string,
  entry: PointEntry,
  before: MonthSum,
  after: MonthSum,
): TallyDelta {
  const { kind } = entry;
  const month = entry.countsOn.slice(5, 7);
  if (kind === null) {
    return { ...NO_CHANGE, groupKind, groupId, month, kind, manualPoints: entry.earnedPoints };
  }
  const old = before.groups[groupId] ?? EMPTY_GROUP_MONTH;
  const now = after.groups[groupId] ?? EMPTY_GROUP_MONTH;
  return {
    groupKind,
    groupId,
    month,
    kind,
    points: entry.earnedPoints,
    manualPoints: 0,
    minutes: entry.durationMinutes,
    creditMinutes: creditMinutesOf(entry),
    records: entry.sign,
    participants: turnOf(old.records[kind], now.records[kind]),
    partyMembersAtPartyDay: turnOf(old.partyDaysAsMember, now.partyDaysAsMember),
    // Departments hold everybody once; branches would say the same again.
    done: groupKind === 'department' ? doneIn(entry) : null,
  };
}

const NO_CHANGE = {
  points: 0,
  minutes: 0,
  creditMinutes: 0,
  records: 0,
  participants: 0,
  partyMembersAtPartyDay: 0,
  done: null,
} as const;

function doneIn({ type, projectKey, activityId }: PointEntry): DoneActivity | null {
  return type === null ? null : { type, projectKey: projectKey ?? null, activityId: activityId ?? null };
}

/** +1 when a count leaves zero, −1 when it falls back to it. */
function turnOf(before: number, after: number): number {
  return (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0);
}

/** Points earned under a rule by activities of a period (a day, or a period key), as far as counted in this year. */
export function pointsUsed(
  year: Pick<MemberYear, 'used'>,
  ruleKey: string,
  period: LocalDate | PeriodKey,
): number {
  return year.used[ruleKey]?.[period] ?? 0;
}

/** Sums over the months of a period, which must lie in this year. */
export function sumPeriod(year: MemberYear, key: PeriodKey): PeriodSum {
  const points = zeros();
  const minutes = zeros();
  const records = zeros();
  const manual = noManual();
  let creditMinutes = 0;
  for (const month of monthsOfPeriod(key)) {
    const sum = year.months[month];
    if (!sum) continue;
    creditMinutes += sum.creditMinutes;
    for (const kind of ACTIVITY_KINDS) {
      points[kind] += sum.points[kind];
      minutes[kind] += sum.minutes[kind];
      records[kind] += sum.records[kind];
    }
    for (const source of MANUAL_SOURCES) manual[source] += sum.manual[source];
  }
  return {
    points,
    minutes,
    records,
    manual,
    creditMinutes,
    totalPoints:
      ACTIVITY_KINDS.reduce((total, kind) => total + points[kind], 0) +
      MANUAL_SOURCES.reduce((total, source) => total + manual[source], 0),
  };
}

function isEmptyMonth(sum: MonthSum): boolean {
  return (
    Object.keys(sum.groups).length === 0 &&
    sum.creditMinutes === 0 &&
    MANUAL_SOURCES.every((source) => sum.manual[source] === 0) &&
    ACTIVITY_KINDS.every(
      (kind) => sum.points[kind] === 0 && sum.minutes[kind] === 0 && sum.records[kind] === 0,
    )
  );
}

function useUp(used: MemberYear['used'], entry: PointEntry): MemberYear['used'] {
  const periods = [entry.occurredOn, ...PERIOD_KINDS.map((kind) => periodKeyOf(kind, entry.occurredOn))];
  const ofRule = periods.reduce(
    (sums, period) => addTo(sums, period, entry.earnedPoints),
    used[entry.ruleKey] ?? {},
  );
  return withOrWithout(used, entry.ruleKey, Object.keys(ofRule).length === 0 ? undefined : ofRule);
}

function addVeto(vetoes: MemberYear['vetoes'], entry: PointEntry): MemberYear['vetoes'] {
  return entry.source === 'veto' ? addTo(vetoes, entry.ruleKey, entry.sign) : vetoes;
}

function addToProject(projects: MemberYear['projects'], entry: PointEntry): MemberYear['projects'] {
  const { projectKey } = entry;
  if (!projectKey) return projects;
  const old = projects[projectKey] ?? { minutes: 0, creditMinutes: 0 };
  const sum: ProjectMinutes = {
    minutes: old.minutes + entry.durationMinutes,
    creditMinutes: old.creditMinutes + creditMinutesOf(entry),
  };
  const isEmpty = sum.minutes === 0 && sum.creditMinutes === 0;
  return withOrWithout(projects, projectKey, isEmpty ? undefined : sum);
}

function addTo(
  sums: Readonly<Record<string, number>>,
  key: string,
  amount: number,
): Readonly<Record<string, number>> {
  const sum = (sums[key] ?? 0) + amount;
  return withOrWithout(sums, key, sum === 0 ? undefined : sum);
}

function withOrWithout<T>(
  all: Readonly<Record<string, T>>,
  key: string,
  value: T | undefined,
): Readonly<Record<string, T>> {
  const { [key]: _old, ...others } = all;
  return value === undefined ? others : { ...others, [key]: value };
}
