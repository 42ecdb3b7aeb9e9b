import { AppError } from '../../../src/shared/error/app-error';
import type { Handler, MemberContext } from '../context';
import type { TaskDoc } from '../store/documents/task';
import { isOfRunningYear, loadTask } from './load-task';
import { changedTask, putTasks } from './put-task';
import { responsible } from './responsible';

/** Of two who take it at once the second one is told: both write the task. */
export const take: Handler<'task.take'> = (context, { taskId }) =>
  context.write(async (tx) => {
    const { caller, today } = context;
    const before = await loadTask(context, tx, taskId);
    if (before.departmentId !== caller.member.departmentId) {
      throw new AppError('NOT_FOUND', '没有找到这项任务，请返回刷新');
    }
    await isOfRunningYear(context, tx, before);
    if (!mayTake(context, before)) {
      const message = before.ownerName
        ? `这项任务已由${before.ownerName}负责，请刷新后查看`
        : '这项任务已不在进行中，请刷新后查看';
      throw new AppError('STATE_CHANGED', message);
    }
    const { departmentId } = before;
    const who = await responsible(context, tx, { departmentId, ownerId: caller.member._id });
    const after = changedTask(context, before, 'assigned', { ...who, reason: '本人领取', givenOn: today });
    await putTasks(tx, [{ before, after }]);
    return { taskId, revision: after.revision, state: after.state };
  });

/** An open task of the running campaign that nobody of the caller's own department is named for yet. */
export function mayTake({ caller }: MemberContext, task: TaskDoc): boolean {
  return (
    task.state === 'open' &&
    task.ownerId === null &&
    task.departmentId === caller.member.departmentId &&
    task.campaignId === caller.unit.campaign?.campaignId
  );
}
