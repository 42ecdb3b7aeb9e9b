import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import type { TaskDoc } from '../store/documents/task';
import type { Store, Transaction } from '../store/store';

type Reader = Pick<Store | Transaction, 'get'>;

const none = () => new AppError('NOT_FOUND', '没有找到这项任务，请返回刷新');

/**
 * A task of the caller's unit; another unit's looks as if it did not exist.
 * @throws AppError NOT_FOUND
 */
export async function loadTask({ caller }: MemberContext, reader: Reader, taskId: string): Promise<TaskDoc> {
  const task = await reader.get('tasks', taskId);
  if (task?.unitId === caller.unit._id) return task;
  throw none();
}

/**
 * An own open task, for what only its owner says.
 * @throws AppError NOT_FOUND or STATE_CHANGED
 */
export async function ownOpenTask(context: MemberContext, reader: Reader, taskId: string): Promise<TaskDoc> {
  const task = await loadTask(context, reader, taskId);
  if (task.ownerId !== context.caller.member._id) throw none();
  if (task.state !== 'open') {
    throw new AppError('STATE_CHANGED', '这项任务已不在进行中，请刷新后查看');
  }
  return task;
}

/**
 * What an ended campaign left stays as it is. Answers whether the task is of the year worked on: what is open of an
 * earlier one is still brought to its end, and what is done there stays done.
 * @throws AppError NOT_ALLOWED
 */
export async function isOfRunningYear(
  { caller }: MemberContext,
  tx: Transaction,
  { campaignId, year }: TaskDoc,
): Promise<boolean> {
  const current = (await tx.get('units', caller.unit._id))?.campaign;
  if (current?.campaignId === campaignId) return current.year === year;
  throw new AppError('NOT_ALLOWED', '这项任务属于已经结束的创建，只能查看');
}

/** @throws AppError STATE_CHANGED when somebody changed it since it was seen */
export function checkRevision(task: TaskDoc, revision: number): void {
  if (task.revision === revision) return;
  throw new AppError('STATE_CHANGED', '这项任务刚被别人修改过，请返回刷新后再改');
}
