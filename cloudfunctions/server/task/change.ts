import { AppError } from '../../../src/shared/error/app-error';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { campaignYearId } from '../standard/chapter-id';
import type { TaskDoc } from '../store/documents/task';
import type { Transaction } from '../store/store';
import { refuseDeadline } from './create';
import { dueKeyOf } from './due-key';
import { checkRevision, isOfRunningYear, loadTask } from './load-task';
import { changedTask, putTasks } from './put-task';
import { responsible } from './responsible';

export const change: Handler<'task.change'> = async (context, input) => {
  const { taskId, revision, departmentId, ownerId, ...plan } = input;
  await refuseRisky(context, [plan.title, plan.standard, plan.measure].join('\n'));
  return context.write(async (tx) => {
    const before = await changeable(context, tx, taskId, revision);
    if (plan.deadline !== before.deadline) refuseDeadline(plan.deadline, before.year, context.today);
    const who = await responsible(context, tx, { departmentId, ownerId });
    const dueKey = dueKeyOf(plan.deadline, taskId);
    const after = changedTask(context, before, 'changed', {
      ...plan,
      ...who,
      dueKey,
      // Whoever takes it on is asked from next week on.
      ...(who.ownerId !== before.ownerId && { givenOn: context.today }),
    });
    await putTasks(tx, [{ before, after }]);
    return { taskId, revision: after.revision, state: after.state };
  });
};

export const assign: Handler<'task.assign'> = (context, { taskId, revision, ownerId }) =>
  context.write(async (tx) => {
    const before = await changeable(context, tx, taskId, revision);
    const who = await responsible(context, tx, { departmentId: before.departmentId, ownerId });
    const reason = who.ownerName === '' ? '交回科室' : `交给${who.ownerName}`;
    const givenOn = ownerId === before.ownerId ? before.givenOn : context.today;
    const after = changedTask(context, before, 'assigned', { ...who, reason, givenOn });
    await putTasks(tx, [{ before, after }]);
    return { taskId, revision: after.revision, state: after.state };
  });

export const cancel: Handler<'task.cancel'> = async (context, { taskId, revision, reason }) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const before = await loadTask(context, tx, taskId);
    checkRevision(before, revision);
    if (before.state === 'cancelled') throw new AppError('STATE_CHANGED', '这项任务已经取消，请刷新后查看');
    if (!(await isOfRunningYear(context, tx, before)) && before.state === 'done') {
      throw new AppError('NOT_ALLOWED', `这是${before.year}年度已完成的任务，不能再取消`);
    }
    const after = changedTask(context, before, 'cancelled', { state: 'cancelled', reason });
    await putTasks(tx, [{ before, after }]);
    return { taskId, revision: after.revision, state: after.state };
  });
};

/** An open task of the year worked on: what is done or of an earlier year stays as it was. */
async function changeable(
  context: MemberContext,
  tx: Transaction,
  taskId: string,
  revision: number,
): Promise<TaskDoc> {
  const { current } = await runningCampaign(context, tx);
  const task = await loadTask(context, tx, taskId);
  checkRevision(task, revision);
  if (task.campaignYearId !== campaignYearId(current.campaignId, current.year)) {
    throw new AppError('NOT_ALLOWED', `这是${task.year}年度的任务，不能再改；请在本年度重新安排`);
  }
  if (task.state !== 'open') {
    throw new AppError('STATE_CHANGED', '这项任务已不在进行中，不能再改；需要时请先退回');
  }
  return task;
}
