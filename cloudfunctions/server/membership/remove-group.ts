import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { GROUP_LABELS, releaseName } from './group-name';
import { collectionOf } from './groups';
import { hangsOnGroup } from './hangs-on-group';

/** Only what nothing names any more: who dissolves a department says first where its people and work go. */
export const removeGroup: Handler<'membership.removeGroup'> = async (context, { kind, groupId }) => {
  const label = GROUP_LABELS[kind];
  const unitId = context.caller.unit._id;
  // Before it is looked what hangs there: whatever names the group after this raises the revision.
  const seen = await context.store.get(collectionOf(kind), groupId);
  const hanging = await hangsOnGroup(context, kind, groupId);
  if (hanging) {
    const { things, advice } = hanging;
    throw new AppError('NOT_ALLOWED', `这个${label}还有${things}：请${advice}，再删除`);
  }
  return context.write(async (tx) => {
    const group = await tx.get(collectionOf(kind), groupId);
    if (group?.unitId !== unitId) {
      throw new AppError('NOT_FOUND', `没有找到这个${label}，请返回刷新后再试`);
    }
    if (group.revision !== seen?.revision) {
      throw new AppError('STATE_CHANGED', `这个${label}的人员或任务刚有变动，请刷新后再试`);
    }
    await releaseName(tx, unitId, { kind, groupId, name: group.name });
    await tx.remove(collectionOf(kind), groupId);
    return { groupId };
  });
};
