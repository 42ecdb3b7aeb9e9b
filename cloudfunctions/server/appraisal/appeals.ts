import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { needReason } from '../need-reason';
import type { AppraisalAppeal } from '../store/documents/appraisal';
import { departmentOf, loadAppraisal, putDepartment } from './appraisal-access';
import { resultView } from './appraisal-views';
import { mayAnswer, mayAppeal, mayDecideCorrection } from './may-appeal';

const UNANSWERED = {
  state: 'open',
  answer: '',
  answeredById: '',
  answeredByName: '',
  answeredAtMs: null,
  correctionCentipoints: 0,
} as const;

export const appeal: Handler<'appraisal.appeal'> = async (context, input) => {
  await refuseRisky(context, input.text);
  const { caller, now } = context;
  const appealId = context.newId();
  return context.write(async (tx) => {
    const loaded = await loadAppraisal(tx, caller, input.appraisalId);
    const found = departmentOf(loaded.sheet, caller, input.departmentId);
    if (!mayAppeal(loaded.appraisal, found, context)) {
      throw new AppError('NOT_ALLOWED', '公示期内，每人可以就本科室的结果申诉一次；现在不能再提');
    }
    const made: AppraisalAppeal = {
      appealId,
      memberId: caller.member._id,
      memberName: caller.member.name,
      text: input.text,
      submittedAtMs: now,
      ...UNANSWERED,
      deciderName: '',
      sentBack: '',
    };
    const changed = { ...found, appeals: [...found.appeals, made] };
    return resultView(await putDepartment(tx, loaded, changed), changed, context);
  });
};

export const answerAppeal: Handler<'appraisal.answerAppeal'> = async (context, input) => {
  const { upheld, correctionCentipoints, answer } = input;
  if (upheld === (correctionCentipoints === 0)) {
    const message = upheld ? '申诉成立时请填写更正多少分' : '申诉不成立时不更正分数';
    throw new AppError('INPUT_INVALID', message, { correctionCentipoints: message });
  }
  await refuseRisky(context, answer);
  const { caller, now } = context;
  return context.write(async (tx) => {
    const loaded = await loadAppraisal(tx, caller, input.appraisalId);
    const found = departmentOf(loaded.sheet, caller, input.departmentId);
    const asked = found.appeals.find(({ appealId }) => appealId === input.appealId);
    if (!asked) throw new AppError('NOT_FOUND', '没有找到这条申诉，请返回后刷新');
    if (!mayAnswer(asked, found, caller)) {
      throw new AppError('NOT_ALLOWED', '申诉由其他科室的支部书记或管理员答复，本人不能答复自己的申诉');
    }
    if (asked.state !== 'open') throw new AppError('STATE_CHANGED', '这条申诉已经答复，请刷新后查看');
    const answered: AppraisalAppeal = {
      ...asked,
      state: upheld ? 'proposed' : 'dismissed',
      answer,
      answeredById: caller.member._id,
      answeredByName: caller.member.name,
      answeredAtMs: now,
      correctionCentipoints,
      deciderName: '',
      sentBack: '',
    };
    const changed = { ...found, appeals: found.appeals.map((each) => (each === asked ? answered : each)) };
    return resultView(await putDepartment(tx, loaded, changed), changed, context);
  });
};

/** Points never move by one hand: what an appeal corrects counts once a second person agrees. */
export const decideCorrection: Handler<'appraisal.decideCorrection'> = async (context, input) => {
  const { confirm, reason } = input;
  if (!confirm) needReason(reason, '退回时请写明理由');
  await refuseRisky(context, reason);
  const { caller } = context;
  return context.write(async (tx) => {
    const loaded = await loadAppraisal(tx, caller, input.appraisalId);
    const found = departmentOf(loaded.sheet, caller, input.departmentId);
    const asked = found.appeals.find(({ appealId }) => appealId === input.appealId);
    if (!asked) throw new AppError('NOT_FOUND', '没有找到这条申诉，请返回后刷新');
    if (asked.state !== 'proposed') {
      throw new AppError('STATE_CHANGED', '这条申诉不在等待复核，请刷新后查看');
    }
    if (!mayDecideCorrection(asked, found, caller)) {
      throw new AppError(
        'NOT_ALLOWED',
        '更正要由另一人复核：答复人、申诉人和本科室的支部书记、管理员不能复核',
      );
    }
    const deciderName = caller.member.name;
    const decided: AppraisalAppeal = confirm
      ? { ...asked, state: 'upheld', deciderName }
      : { ...asked, ...UNANSWERED, deciderName, sentBack: reason };
    const changed = { ...found, appeals: found.appeals.map((each) => (each === asked ? decided : each)) };
    return resultView(await putDepartment(tx, loaded, changed), changed, context);
  });
};
