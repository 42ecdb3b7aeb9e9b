import { ACTIVITY_KINDS, type ActivityKind } from '../../../src/shared/activity/activity-kind';
import type { RankingMetric } from '../../../src/shared/points/contract';
import { type MemberYear, sumPeriod } from '../../../src/shared/points/member-year';
import { rankKey } from '../../../src/shared/points/rank-key';
import { monthsOfPeriod, type PeriodKey } from '../../../src/shared/time/period';
import type { StandingDoc } from '../store/documents/points';

/** Whose standing it is, as the ranking shows the person. */
export interface RankedPerson {
  readonly unitId: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly departmentName: string;
}

export const standingId = (memberId: string, period: PeriodKey) => `${memberId}:${period}`;

/** A person's standing in a period of the given year; null when nothing is counted in it. */
export function standingOf(year: MemberYear, period: PeriodKey, person: RankedPerson): StandingDoc | null {
  if (!monthsOfPeriod(period).some((month) => Object.hasOwn(year.months, month))) return null;
  const sum = sumPeriod(year, period);
  const points = { ...sum.points, total: sum.totalPoints };
  return {
    _id: standingId(person.memberId, period),
    unitId: person.unitId,
    memberId: person.memberId,
    memberName: person.memberName,
    departmentName: person.departmentName,
    periodKey: period,
    points,
    volunteerMinutes: sum.minutes.volunteerService,
    creditMinutes: sum.creditMinutes,
    rankKeys: rankKeysOf(points, person.memberId),
  };
}

function rankKeysOf(
  points: Readonly<Record<RankingMetric, number>>,
  memberId: string,
): Readonly<Record<RankingMetric, string>> {
  const keyOf = (metric: RankingMetric) => rankKey(points[metric], memberId);
  const byKind = Object.fromEntries(ACTIVITY_KINDS.map((kind) => [kind, keyOf(kind)]));
  return { total: keyOf('total'), ...(byKind as Record<ActivityKind, string>) };
}
