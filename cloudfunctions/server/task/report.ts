import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { needReason } from '../need-reason';
import { holdProof } from './hold-proof';
import { checkRevision, isOfRunningYear, loadTask, ownOpenTask } from './load-task';
import { changedTask, putTasks } from './put-task';

/** What is done is shown: in words, or by a piece of evidence. */
export const report: Handler<'task.report'> = async (context, { taskId, text }) => {
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const before = await ownOpenTask(context, tx, taskId);
    await isOfRunningYear(context, tx, before);
    const pieces = await holdProof(tx, before);
    if ([...text].length < 2 && pieces === 0) {
      const message = '请写一句完成情况，或者先添加一件材料';
      throw new AppError('INPUT_INVALID', message, { text: message });
    }
    const after = changedTask(context, before, 'reported', {
      state: 'reported',
      proof: text,
      percent: 100,
      reason: text,
    });
    await putTasks(tx, [{ before, after }]);
    return { taskId, revision: after.revision, state: after.state };
  });
};

export const decide: Handler<'task.decide'> = async (context, { taskId, revision, decision, reason }) => {
  if (decision === 'return') needReason(reason, '请写明退回的原因，责任人看得到');
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const before = await loadTask(context, tx, taskId);
    const decidable = decision === 'confirm' ? ['reported'] : ['reported', 'done'];
    if (!decidable.includes(before.state)) {
      throw new AppError('STATE_CHANGED', '这项任务不在待确认中，请刷新后查看');
    }
    checkRevision(before, revision);
    if (!(await isOfRunningYear(context, tx, before)) && before.state === 'done') {
      throw new AppError('NOT_ALLOWED', `这是${before.year}年度已完成的任务，不再退回；请在本年度重新安排`);
    }
    if (before.ownerId !== null && ownIds(context.caller.member).includes(before.ownerId)) {
      throw new AppError('NOT_ALLOWED', '不能确认本人的任务，请由另一位支部书记确认');
    }
    const after =
      decision === 'confirm'
        ? changedTask(context, before, 'confirmed', { state: 'done', reason })
        : changedTask(context, before, 'returned', { state: 'open', reason });
    await putTasks(tx, [{ before, after }]);
    return { taskId, revision: after.revision, state: after.state };
  });
};
