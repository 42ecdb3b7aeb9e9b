import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import type { TaskDoc } from '../store/documents';
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

/** @throws AppError STATE_CHANGED when somebody changed it since it was seen */
export function checkRevision(task: TaskDoc, revision: number): void {
  if (task.revision === revision) return;
  throw new AppError('STATE_CHANGED', '这项任务刚被别人修改过，请返回刷新后再改');
}
