import { participationState } from '../../../src/shared/activity/participation-state';
import type { Output } from '../../../src/shared/contract/actions';
import { EMPTY_MEMBER_YEAR, type MemberYear, sumPeriod } from '../../../src/shared/points/member-year';
import { mayEndSoon } from '../../../src/shared/redemption/ending-soon';
import { serviceSettingsOf } from '../../../src/shared/service/service-settings';
import { ownTasks } from '../../../src/shared/task/own-tasks';
import { type PeriodKey, periodKeyOf } from '../../../src/shared/time/period';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler } from '../context';
import { isManager } from '../is-manager';
import type { MemberDoc, UnitDoc } from '../store/documents/membership';
import type { OwnActivity } from '../store/store';
import { beginsUnit } from './first-steps';
import { ownProfile, unitView } from './member-views';

const UPCOMING_ACTIVITIES = 5;

/** The first screen in four requests: the caller with unit and year, what is coming with one's own part, and two counts. */
export const home: Handler<'membership.home'> = async (context) => {
  const { store, caller, now, today } = context;
  const { member, unit, roles, memberYear } = caller;
  const [upcoming, rejectedRecords, pendingReviews] = await Promise.all([
    store.findActivities(
      {
        where: { unitId: unit._id, state: 'planned', endsKey: { gt: timeKey(now, '') } },
        orderBy: [['endsKey', 'asc']],
        limit: UPCOMING_ACTIVITIES,
      },
      member._id,
    ),
    store.count('records', { memberId: member._id, state: 'rejected' }),
    roles.has('secretary') ? store.count('records', { unitId: unit._id, state: 'pending' }) : null,
  ]);
  const year = memberYear ?? EMPTY_MEMBER_YEAR;
  return {
    profile: ownProfile(member),
    unit: unitView(unit),
    upcoming: upcoming.map((own) => upcomingActivity(own, now)),
    month: figures(year, periodKeyOf('month', today)),
    year: figures(year, periodKeyOf('year', today)),
    beginsUnit: beginsUnit(context),
    rejectedRecords,
    // An ended campaign asks nobody for anything; what it left open ends at night.
    tasks: ownTasks(unit.campaign ? member.openTasks : undefined, today),
    findings: ownTasks(unit.campaign ? member.openFindings : undefined, today),
    transfer: openTransfer(member),
    pointsMayEndSoon: mayEndSoon(year.lots, today, serviceSettingsOf(unit).redeemableMonths),
    pendingReviews,
    readiness: isManager(caller) ? lastReadiness(unit) : null,
  };
};

function openTransfer({ transferState }: MemberDoc): Output<'membership.home'>['transfer'] {
  return transferState === 'asked' || transferState === 'sent' ? transferState : null;
}

/** Of the campaign and year that run now: what stands of an earlier one says nothing. */
function lastReadiness({ campaign, readiness }: UnitDoc): Output<'membership.home'>['readiness'] {
  if (!campaign || !readiness) return null;
  const { campaignId, year, ...headline } = readiness;
  return campaignId === campaign.campaignId && year === campaign.year ? headline : null;
}

function upcomingActivity(
  { activity, part }: OwnActivity,
  now: number,
): Output<'membership.home'>['upcoming'][number] {
  return {
    activityId: activity._id,
    kind: activity.kind,
    title: activity.title,
    place: activity.place,
    startsAtMs: activity.startsAtMs,
    endsAtMs: activity.endsAtMs,
    signedUpPeople: activity.signedUpPeople,
    capacityPeople: activity.capacityPeople,
    ownState: participationState(activity, part, now),
  };
}

function figures(year: MemberYear, period: PeriodKey): Output<'membership.home'>['month'] {
  const { totalPoints, minutes, creditMinutes, records } = sumPeriod(year, period);
  return {
    earnedPoints: totalPoints,
    volunteerMinutes: minutes.volunteerService,
    creditMinutes,
    records: records.volunteerService + records.themePartyDay + records.study,
  };
}
