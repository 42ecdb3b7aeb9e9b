import { AppError } from '../../../src/shared/error/app-error';
import { checkStarMinutes } from '../../../src/shared/service/star-application';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler } from '../context';
import { ofPerson } from '../membership/own-ids';
import { serviceHoursIn, serviceYears } from './service-years';
import { starHistory } from './star-access';
import { starRow } from './star-row';

export const applyStar: Handler<'service.applyStar'> = async (context, { stars }) => {
  const { caller, now, store } = context;
  const { member } = caller;
  if (member.volunteerNumber === '') {
    throw new AppError('NOT_ALLOWED', '请先在“我的”中登记志愿者编号，再申请星级');
  }
  const years = await serviceYears(store, ofPerson(member));
  return context.write(async (tx) => {
    const { totalMinutes, creditMinutes } = await serviceHoursIn(tx, years);
    checkStarMinutes(stars, totalMinutes);
    const _id = `${member._id}:${stars}`;
    const before = await tx.get('star_applications', _id);
    if (before && before.state !== 'refused') {
      throw new AppError('DUPLICATE', '您已经申请过这个星级，可在“志愿服务”中查看进展');
    }
    const application = {
      _id,
      unitId: member.unitId,
      memberId: member._id,
      memberName: member.name,
      departmentName: member.departmentName,
      stars,
      minutes: totalMinutes,
      creditMinutes,
      state: 'applied' as const,
      appliedAtMs: now,
      appliedKey: timeKey(now, _id),
      publishedById: '',
      publishedUntil: null,
      awardedOn: null,
      reason: '',
      // What was objected before stays with the refusal it led to.
      objections: before?.objections ?? [],
      history: starHistory(before?.history ?? [], context, 'applied', ''),
    };
    await tx.put('star_applications', application);
    return starRow(application, caller);
  });
};
