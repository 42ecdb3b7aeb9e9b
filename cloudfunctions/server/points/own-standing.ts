import { EMPTY_MEMBER_YEAR, type MemberYear, sumPeriod } from '../../../src/shared/points/member-year';
import {
  monthsOfPeriod,
  type PeriodKey,
  type PeriodKind,
  periodKeyOf,
} from '../../../src/shared/time/period';
import type { Handler, MemberContext } from '../context';
import { rankOf } from './rank-of';

export const ownStanding: Handler<'points.standing'> = async (context) => {
  const { caller, today } = context;
  const year: MemberYear = caller.memberYear ?? EMPTY_MEMBER_YEAR;
  const [month, quarter, whole] = await Promise.all([
    standingIn(context, year, 'month'),
    standingIn(context, year, 'quarter'),
    standingIn(context, year, 'year'),
  ]);
  const thisYear = periodKeyOf('year', today);
  return {
    month,
    quarter,
    year: whole,
    monthlyPoints: monthsOfPeriod(thisYear).map(
      (each) => sumPeriod(year, `${thisYear}-${each}` as PeriodKey).totalPoints,
    ),
    activeDays: Object.entries(year.days)
      // A late word on the year before counts in this one, but is no day of it.
      .filter(([date]) => date.startsWith(thisYear))
      .map(([date, records]) => ({ date, records }))
      .sort((one, other) => (one.date < other.date ? -1 : 1)),
  };
};

async function standingIn({ store, caller, today }: MemberContext, year: MemberYear, kind: PeriodKind) {
  const period = periodKeyOf(kind, today);
  const { totalPoints, minutes, creditMinutes } = sumPeriod(year, period);
  return {
    periodKey: period,
    earnedPoints: totalPoints,
    volunteerMinutes: minutes.volunteerService,
    creditMinutes,
    honourMinutes: minutes.volunteerService - creditMinutes,
    rank: await rankOf(store, caller.member.unitId, 'total', period, totalPoints),
  };
}
