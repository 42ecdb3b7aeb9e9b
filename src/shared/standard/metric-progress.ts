import { monthsOfPeriod, type PeriodKey } from '../time/period';
import { METRIC_FACTS, type MetricBinding } from './metric';
import type { UnitMonth } from './unit-months';

/** All that metrics are counted from: the unit as it is today, and its year by month. */
export interface MetricSources {
  readonly people: number;
  readonly partyMembers: number;
  readonly registeredVolunteers: number;
  readonly tasks: { readonly total: number; readonly done: number };
  /** Of the year: published, and those of them found kept. */
  readonly pledges: { readonly made: number; readonly kept: number };
  /** `'01'`…`'12'`. */
  readonly months: Readonly<Record<string, UnitMonth>>;
}

export interface MetricProgress {
  /** In the metric's unit; of a monthly or quarterly target that of the current period. */
  readonly value: number;
  /** Of hours the part of `value` that is 信用时长; null of everything else. */
  readonly creditValue: number | null;
  /** How far the target is reached, 0 to 100, rounded down: 100 is said of nothing that is not there. */
  readonly percent: number;
  /** Of monthly and quarterly targets: periods reached of those begun. Null for a yearly one. */
  readonly periods: { readonly reached: number; readonly begun: number } | null;
  /** Whether what is there is less than the part of the year that is over would ask. */
  readonly behind: boolean;
}

/**
 * How far a bound indicator is, up to month `monthsSoFar` (1 to 12) of the year. Shares of people (registration,
 * attendance) have to hold at any time; sums grow over the year, and are behind when they grow more slowly than it.
 */
export function metricProgress(
  binding: MetricBinding,
  sources: MetricSources,
  monthsSoFar: number,
): MetricProgress {
  const soFar = monthNames(1, monthsSoFar);
  if (binding.period === 'year' || !METRIC_FACTS[binding.metric].byMonth) {
    const value = metricValue(binding, sources, soFar);
    const percent = shareOf(value, binding.target);
    const expected = isShare(binding) ? 100 : Math.floor((100 * monthsSoFar) / 12);
    const creditValue = creditPart(binding, sources, soFar);
    return { value, creditValue, percent, periods: null, behind: percent < expected };
  }
  const periods = periodsSoFar(binding.period, monthsSoFar);
  const values = periods.map((months) => metricValue(binding, sources, months));
  const shares = values.map((value) => shareOf(value, binding.target));
  // The current period is not over: only those before it can be missed.
  const missed = shares.slice(0, -1).some((share) => share < 100);
  return {
    value: values.at(-1) ?? 0,
    creditValue: creditPart(binding, sources, periods.at(-1) ?? []),
    percent: Math.floor(shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length)),
    periods: { reached: shares.filter((share) => share === 100).length, begun: periods.length },
    behind: missed,
  };
}

/** What of a metric in hours is 信用时长; null of one that is no hours. It tells, and decides nothing. */
function creditPart(
  { metric, argument }: MetricBinding,
  sources: MetricSources,
  months: readonly string[],
): number | null {
  const over = (of: (month: UnitMonth) => number) => overMonths(sources, months, of);
  switch (metric) {
    case 'serviceMinutesPerHead':
      return perHead(
        over((month) => month.creditMinutes),
        sources.people,
      );
    case 'serviceMinutes':
      return over((month) => month.creditMinutes);
    case 'projectMinutes':
      return over((month) => month.projectCreditMinutes[argument ?? ''] ?? 0);
    default:
      return null;
  }
}

function overMonths(
  sources: MetricSources,
  months: readonly string[],
  of: (month: UnitMonth) => number,
): number {
  return months.reduce((sum, name) => {
    const month = sources.months[name];
    return month ? sum + of(month) : sum;
  }, 0);
}

/** A metric over some months of the year, in its unit; whole. A share of nobody is 0. */
function metricValue(
  { metric, argument }: MetricBinding,
  sources: MetricSources,
  months: readonly string[],
): number {
  const over = (of: (month: UnitMonth) => number) => overMonths(sources, months, of);
  const key = argument ?? '';
  switch (metric) {
    case 'registrationPercent':
      return percentOf(sources.registeredVolunteers, sources.people);
    case 'serviceMinutesPerHead':
      return perHead(
        over((month) => month.minutes.volunteerService),
        sources.people,
      );
    case 'serviceMinutes':
      return over((month) => month.minutes.volunteerService);
    case 'serviceRecords':
      return over((month) => month.records.volunteerService);
    case 'partyDayAttendancePercent':
      return percentOf(
        over((month) => month.partyMembersAtPartyDay),
        sources.partyMembers * months.length,
      );
    case 'studySessionsPerHead':
      return perHead(
        over((month) => month.records.study),
        sources.people,
      );
    case 'sessionsOfType':
      return over((month) => month.sessions[key] ?? 0);
    case 'recordsOfType':
      return over((month) => month.types[key] ?? 0);
    case 'projectMinutes':
      return over((month) => month.projectMinutes[key] ?? 0);
    case 'ledgerEntries':
      return over((month) => month.ledger[key]?.entries ?? 0);
    case 'ledgerPeople':
      return over((month) => month.ledger[key]?.people ?? 0);
    case 'articleScore':
      return over((month) => month.ledger.article?.scorePoints ?? 0);
    case 'helpingAmountFen':
      return over((month) => month.ledger.helpingProject?.amountFen ?? 0);
    case 'tasksDonePercent':
      return percentOf(sources.tasks.done, sources.tasks.total);
    case 'pledgesKept':
      return percentOf(sources.pledges.kept, sources.pledges.made);
  }
}

const isShare = ({ metric }: MetricBinding) =>
  metric === 'registrationPercent' || metric === 'partyDayAttendancePercent';

const shareOf = (value: number, target: number) =>
  Math.max(0, Math.min(100, Math.floor((100 * value) / target)));
const percentOf = (part: number, whole: number) => (whole <= 0 ? 0 : Math.floor((100 * part) / whole));
const perHead = (amount: number, people: number) => (people <= 0 ? 0 : Math.floor(amount / people));

function monthNames(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index).padStart(2, '0'));
}

/** The months of each period begun, the current one only as far as it has come. */
function periodsSoFar(period: 'month' | 'quarter', monthsSoFar: number): string[][] {
  const soFar = monthNames(1, monthsSoFar);
  if (period === 'month') return soFar.map((month) => [month]);
  return ['Q1', 'Q2', 'Q3', 'Q4']
    .map((quarter) => monthsOfPeriod(`0000-${quarter}` as PeriodKey).filter((month) => soFar.includes(month)))
    .filter((months) => months.length > 0);
}
