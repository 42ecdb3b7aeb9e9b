import { withLine } from '../../../src/shared/task/progress';
import { weekOf } from '../../../src/shared/time/week';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { isOfRunningYear, ownOpenTask } from './load-task';

/** No revision: the line is the owner's alone, and what others change beside it stays. */
export const progress: Handler<'task.progress'> = async (context, { taskId, percent, text }) => {
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const task = await ownOpenTask(context, tx, taskId);
    await isOfRunningYear(context, tx, task);
    const lastLine = {
      weekOf: weekOf(context.today),
      text,
      percent,
      byName: context.caller.member.name,
      atMs: context.now,
    };
    await tx.patch('tasks', taskId, { percent, weeks: withLine(task.weeks, lastLine) });
    return { taskId, percent, lastLine };
  });
};
