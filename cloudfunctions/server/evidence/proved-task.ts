import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import type { TaskDoc } from '../store/documents/task';
import type { Store, Transaction } from '../store/store';

const MAX_PIECES_A_TASK = 20;

interface Proving {
  readonly taskId: string | null;
  readonly keys: readonly string[];
  /** Of the campaign's year worked on. */
  readonly yearId: string;
}

/**
 * The task of the year worked on that a piece is to prove, or null for a secretary who adds it for the indicator
 * itself. Who is no secretary adds for an own open task alone, and to its indicator alone.
 * @throws AppError NOT_ALLOWED, NOT_FOUND or STATE_CHANGED
 */
export async function provedTask(
  { caller }: MemberContext,
  reader: Pick<Store | Transaction, 'get'>,
  { taskId, keys, yearId }: Proving,
): Promise<TaskDoc | null> {
  const isSecretary = caller.roles.has('secretary');
  if (taskId === null) {
    if (isSecretary) return null;
    throw new AppError('NOT_ALLOWED', '材料由支部书记添加；您可以在自己的任务里添加材料');
  }
  const task = await reader.get('tasks', taskId);
  const seen = task?.unitId === caller.unit._id && (isSecretary || task.ownerId === caller.member._id);
  if (!task || !seen) throw new AppError('NOT_FOUND', '没有找到这项任务，请返回刷新');
  if (task.campaignYearId !== yearId) {
    throw new AppError('NOT_ALLOWED', `这是${task.year}年度的任务，不再添加材料；完成了请写一句完成情况上报`);
  }
  if (task.state === 'cancelled') throw new AppError('STATE_CHANGED', '这项任务已取消，不用再添加材料');
  if (!isSecretary && task.state === 'done') {
    throw new AppError('STATE_CHANGED', '这项任务已确认完成，要补充材料请联系支部书记');
  }
  const fits = isSecretary ? keys.includes(task.key) : keys.length === 1 && keys[0] === task.key;
  if (!fits) throw new AppError('NOT_ALLOWED', '任务的材料要用于任务所属的指标，请重新选择指标');
  return task;
}

/** Notes on the task that the piece proves it. */
export async function putProof(tx: Transaction, task: TaskDoc | null, evidenceId: string): Promise<void> {
  if (!task || task.evidenceIds.includes(evidenceId)) return;
  if (task.evidenceIds.length >= MAX_PIECES_A_TASK) {
    throw new AppError('NOT_ALLOWED', `一项任务最多附${MAX_PIECES_A_TASK}件材料`);
  }
  await tx.patch('tasks', task._id, { evidenceIds: [...task.evidenceIds, evidenceId] });
}
