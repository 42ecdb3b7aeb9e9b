import { AppError } from '../../../src/shared/error/app-error';
import { checkObjection } from '../../../src/shared/service/star-application';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { unitApplication } from './star-access';

const MAX_OBJECTIONS = 30;

export const objectToStar: Handler<'service.objectToStar'> = async (context, { applicationId, text }) => {
  await refuseRisky(context, text);
  const { caller, now, today } = context;
  return context.write(async (tx) => {
    const application = await unitApplication(tx, context, applicationId);
    checkObjection(application, ownIds(caller.member), today);
    if (application.objections.length >= MAX_OBJECTIONS) {
      throw new AppError('FULL', '已有多人提出异议，请直接向支部书记反映');
    }
    const { _id: byId, name: byName } = caller.member;
    const objection = { atMs: now, byId, byName, text, answer: '', answeredByName: '' };
    await tx.patch('star_applications', applicationId, {
      objections: [...application.objections, objection],
    });
    return { applicationId, state: application.state };
  });
};

export const answerObjection: Handler<'service.answerObjection'> = async (context, input) => {
  const { applicationId, answer } = input;
  await refuseRisky(context, answer);
  return context.write(async (tx) => {
    const { member } = context.caller;
    const ids = ownIds(member);
    const application = await unitApplication(tx, context, applicationId);
    if (ids.includes(application.memberId)) {
      throw new AppError('NOT_ALLOWED', '对本人申请的异议，请由另一位支部书记答复');
    }
    const objection = application.objections[input.objection];
    if (!objection) throw new AppError('NOT_FOUND', '没有找到这条异议，请刷新后再试');
    if (objection.answer !== '') throw new AppError('STATE_CHANGED', '这条异议已经答复，请刷新后查看');
    if (ids.includes(objection.byId)) {
      throw new AppError('NOT_ALLOWED', '自己提出的异议，请由另一位支部书记答复');
    }
    await tx.patch('star_applications', applicationId, {
      objections: application.objections.map((each, index) =>
        index === input.objection ? { ...each, answer, answeredByName: member.name } : each,
      ),
    });
    return { applicationId, state: application.state };
  });
};
