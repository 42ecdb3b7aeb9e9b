import { AppError } from '../../../src/shared/error/app-error';
import type { Handler, MemberContext } from '../context';
import { isManager } from '../is-manager';
import { ownIds } from '../membership/own-ids';
import type { TaskDoc } from '../store/documents/task';
import { loadTask } from './load-task';
import { mayTake } from './take';
import { taskRow } from './task-row';

export const get: Handler<'task.get'> = async (context, { taskId }) => {
  const { caller, today } = context;
  const task = await loadTask(context, context.store, taskId);
  const own = task.ownerId === caller.member._id;
  const isFree = mayTake(context, task);
  if (!own && !isFree && !isManager(caller)) throw new AppError('NOT_FOUND', '没有找到这项任务，请返回刷新');
  return {
    ...taskRow(task, today),
    standard: task.standard,
    measure: task.measure,
    standing: task.standing,
    revision: task.revision,
    proof: task.proof,
    weeks: [...task.weeks],
    evidence: await evidenceOf(context, task),
    own,
    mayTake: isFree,
    mayDecide:
      caller.roles.has('secretary') &&
      caller.unit.campaign?.campaignId === task.campaignId &&
      !ownIds(caller.member).includes(task.ownerId ?? ''),
    history: [...task.history],
  };
};

/** In the order attached; what was withdrawn proves nothing any more. */
async function evidenceOf({ store }: MemberContext, { evidenceIds }: TaskDoc) {
  if (evidenceIds.length === 0) return [];
  const found = await store.find('evidence', {
    where: { _id: { in: evidenceIds } },
    limit: evidenceIds.length,
  });
  const shown = found.filter(({ withdrawn }) => !withdrawn);
  return evidenceIds.flatMap((id) =>
    shown
      .filter(({ _id }) => _id === id)
      .map(({ _id: evidenceId, title, kind, archiveClass, fileId, happenedOn }) => ({
        evidenceId,
        title,
        kind,
        archiveClass,
        fileId,
        happenedOn,
      })),
  );
}
