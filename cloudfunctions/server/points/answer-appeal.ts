import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';

export const answerAppeal: Handler<'points.answerAppeal'> = async (context, { appealId, upheld, answer }) => {
  await refuseRisky(context, answer);
  const { member } = context.caller;
  return context.write(async (tx) => {
    const appeal = await tx.get('appeals', appealId);
    if (appeal?.unitId !== member.unitId) {
      throw new AppError('NOT_FOUND', '没有找到这条申诉，请返回刷新后再试');
    }
    if (ownIds(member).includes(appeal.memberId)) {
      throw new AppError('NOT_ALLOWED', '不能答复本人的申诉，请由另一位支部书记答复');
    }
    if (appeal.state !== 'open') throw new AppError('STATE_CHANGED', '这条申诉已经答复，请刷新列表');
    await tx.patch('appeals', appealId, {
      state: upheld ? 'upheld' : 'dismissed',
      answer,
      answeredById: member._id,
      answeredByName: member.name,
      answeredAtMs: context.now,
    });
    return { appealId };
  });
};
