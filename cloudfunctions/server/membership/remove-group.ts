import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { collectionOf } from './groups';

/** People who left count as well: their records still name the department. */
export const removeGroup: Handler<'membership.removeGroup'> = async (context, { kind, groupId }) => {
  const label = kind === 'department' ? '科室' : '支部';
  const unitId = context.caller.unit._id;
  // Before the people are counted: whoever joins after this raises the revision.
  const seen = await context.store.get(collectionOf(kind), groupId);
  const inUse = await context.store.count('members', {
    unitId,
    [kind === 'department' ? 'departmentId' : 'branchId']: groupId,
  });
  if (inUse > 0) {
    throw new AppError('NOT_ALLOWED', `这个${label}还有${inUse}人（含不在岗），请先把他们调到别处再删除`);
  }
  return context.write(async (tx) => {
    const group = await tx.get(collectionOf(kind), groupId);
    if (group?.unitId !== unitId) {
      throw new AppError('NOT_FOUND', `没有找到这个${label}，请返回刷新后再试`);
    }
    if (group.revision !== seen?.revision)
      throw new AppError('STATE_CHANGED', `这个${label}的人员刚有变动，请刷新后再试`);
    await tx.remove(collectionOf(kind), groupId);
    return { groupId };
  });
};
