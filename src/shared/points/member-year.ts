import { ACTIVITY_KINDS, type ActivityKind } from '../activity/activity-kind';
import type { LocalDate } from '../time/local-date';
import { monthsOfPeriod, type PeriodKey, periodKeyOf } from '../time/period';
import type { PointEntry } from './point-entry';

/** One month of one person: points, minutes and approved records, by kind. */
export interface MonthSum {
  readonly points: Readonly<Record<ActivityKind, number>>;
  readonly minutes: Readonly<Record<ActivityKind, number>>;
  readonly records: Readonly<Record<ActivityKind, number>>;
  /** The part of the service minutes that came from sign-in and sign-out. */
  readonly creditMinutes: number;
}

/**
 * All that later decisions need of one person's year, so that none of them reads history: sums by month, points
 * used under each rule by period (for the limits) and days with activity. A fold of the year's entries, in order.
 */
export interface MemberYear {
  readonly months: Readonly<Record<string, MonthSum>>;
  /** `ruleKey` → day, month, quarter or year → points. */
  readonly used: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Day → approved records. */
  readonly days: Readonly<Record<string, number>>;
}

/** What an entry changes in the tallies of its department and branch, for one month. */
export interface TallyDelta {
  readonly month: string;
  readonly kind: ActivityKind;
  readonly points: number;
  readonly minutes: number;
  readonly creditMinutes: number;
  readonly records: number;
  /** +1 when the person was not among the month's participants of this kind before, −1 when no longer. */
  readonly participants: number;
}

export interface PeriodSum {
  readonly points: Readonly<Record<ActivityKind, number>>;
  readonly minutes: Readonly<Record<ActivityKind, number>>;
  readonly records: Readonly<Record<ActivityKind, number>>;
  readonly totalPoints: number;
}

export const EMPTY_MEMBER_YEAR: MemberYear = { months: {}, used: {}, days: {} };

const zeros = (): Record<ActivityKind, number> => ({ volunteerService: 0, themePartyDay: 0, study: 0 });

export const EMPTY_MONTH_SUM: MonthSum = {
  points: zeros(),
  minutes: zeros(),
  records: zeros(),
  creditMinutes: 0,
};

/** Adds one entry: the new state of the year and what changes in the tallies. */
export function applyEntry(before: MemberYear, entry: PointEntry): { after: MemberYear; delta: TallyDelta } {
  const month = entry.occurredOn.slice(5, 7);
  const old = before.months[month] ?? EMPTY_MONTH_SUM;
  const { kind } = entry;
  const creditMinutes =
    kind === 'volunteerService' && entry.timeClass === 'credit' ? entry.durationMinutes : 0;
  const records = old.records[kind] + entry.sign;
  const sum: MonthSum = {
    points: { ...old.points, [kind]: old.points[kind] + entry.earnedPoints },
    minutes: { ...old.minutes, [kind]: old.minutes[kind] + entry.durationMinutes },
    records: { ...old.records, [kind]: records },
    creditMinutes: old.creditMinutes + creditMinutes,
  };
  const delta: TallyDelta = {
    month,
    kind,
    points: entry.earnedPoints,
    minutes: entry.durationMinutes,
    creditMinutes,
    records: entry.sign,
    participants: (records > 0 ? 1 : 0) - (old.records[kind] > 0 ? 1 : 0),
  };
  return {
    after: {
      months: { ...before.months, [month]: sum },
      used: { ...before.used, [entry.ruleKey]: useUp(before.used[entry.ruleKey] ?? {}, entry) },
      days: countDay(before.days, entry.occurredOn, entry.sign),
    },
    delta,
  };
}

/** Points earned under a rule in a period (a day, or a period key). */
export function pointsUsed(year: MemberYear, ruleKey: string, period: LocalDate | PeriodKey): number {
  return year.used[ruleKey]?.[period] ?? 0;
}

/** Sums over the months of a period, which must lie in this year. */
export function sumPeriod(year: MemberYear, key: PeriodKey): PeriodSum {
  const points = zeros();
  const minutes = zeros();
  const records = zeros();
  for (const month of monthsOfPeriod(key)) {
    const sum = year.months[month];
    if (!sum) continue;
    for (const kind of ACTIVITY_KINDS) {
      points[kind] += sum.points[kind];
      minutes[kind] += sum.minutes[kind];
      records[kind] += sum.records[kind];
    }
  }
  return {
    points,
    minutes,
    records,
    totalPoints: ACTIVITY_KINDS.reduce((total, kind) => total + points[kind], 0),
  };
}

function useUp(used: Readonly<Record<string, number>>, entry: PointEntry): Record<string, number> {
  const keys = [
    entry.occurredOn,
    periodKeyOf('month', entry.occurredOn),
    periodKeyOf('quarter', entry.occurredOn),
    periodKeyOf('year', entry.occurredOn),
  ];
  const next: Record<string, number> = { ...used };
  for (const key of keys) {
    const points = (next[key] ?? 0) + entry.earnedPoints;
    // A key that fell back to nothing is dropped, so that a reversal restores the state exactly.
    if (points === 0) delete next[key];
    else next[key] = points;
  }
  return next;
}

function countDay(days: Readonly<Record<string, number>>, day: string, sign: number): Record<string, number> {
  const next: Record<string, number> = { ...days };
  const count = (next[day] ?? 0) + sign;
  if (count === 0) delete next[day];
  else next[day] = count;
  return next;
}
