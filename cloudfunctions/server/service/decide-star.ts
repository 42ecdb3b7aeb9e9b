import { AppError } from '../../../src/shared/error/app-error';
import { checkAward, checkRefuse, checkStarMinutes } from '../../../src/shared/service/star-application';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { needReason } from '../need-reason';
import type { MemberYearDoc } from '../store/documents/points';
import type { StarApplicationDoc } from '../store/documents/service';
import type { Transaction } from '../store/store';
import { serviceHoursIn, serviceYearsOfMember } from './service-years';
import { starHistory, unitApplication } from './star-access';

export const decideStar: Handler<'service.decideStar'> = async (context, input) => {
  const { applicationId, decision, reason } = input;
  if (decision === 'refuse') needReason(reason, '不通过时请写明原因，本人会看到');
  await refuseRisky(context, reason);
  const years = await serviceYearsOfMember(context.store, applicationId);
  return context.write(async (tx) => {
    const application = await unitApplication(tx, context, applicationId);
    if (decision === 'award') await award(context, tx, application, years);
    else await refuse(context, tx, application, reason);
    return { applicationId, state: decision === 'award' ? ('awarded' as const) : ('refused' as const) };
  });
};

/** Hours are looked at once more: a record may have been voided since it was published. */
async function award(
  context: MemberContext,
  tx: Transaction,
  application: StarApplicationDoc,
  years: readonly MemberYearDoc[],
): Promise<void> {
  const { caller, today } = context;
  checkAward(application, ownIds(caller.member), today);
  const { totalMinutes, creditMinutes } = await serviceHoursIn(tx, years);
  checkStarMinutes(application.stars, totalMinutes);
  const { memberId, unitId, stars } = application;
  if ((await tx.get('members', memberId))?.movedToMemberId) {
    throw new AppError('NOT_ALLOWED', '此人已转接到其他单位，请在新单位重新申请星级');
  }
  const volunteer = await tx.get('volunteers', memberId);
  await tx.put('volunteers', {
    ...(volunteer ?? { _id: memberId, unitId, skills: [], registeredOn: null }),
    stars: Math.max(stars, volunteer?.stars ?? 0),
  });
  await tx.patch('star_applications', application._id, {
    state: 'awarded',
    minutes: totalMinutes,
    creditMinutes,
    awardedOn: today,
    history: starHistory(application.history, context, 'awarded', ''),
  });
}

async function refuse(
  context: MemberContext,
  tx: Transaction,
  application: StarApplicationDoc,
  reason: string,
): Promise<void> {
  checkRefuse(application, ownIds(context.caller.member));
  await tx.patch('star_applications', application._id, {
    state: 'refused',
    reason,
    history: starHistory(application.history, context, 'refused', reason),
  });
}
