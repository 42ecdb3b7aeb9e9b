import { indicatorStateOf } from '../../../src/shared/standard/indicator-state';
import { taskSums } from '../../../src/shared/standard/task-counts';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler } from '../context';
import { groupsOf } from '../membership/groups';
import { chaptersOf } from '../standard/chapters-of';

/** From what the chapters hold, whatever the number of tasks. */
export const summary: Handler<'task.summary'> = async (context, input) => {
  const { store, caller } = context;
  const { campaignId, year, asOf } = await campaignOf(context, input);
  const [chapters, departments] = await Promise.all([
    chaptersOf(store, campaignId, year),
    groupsOf(store, 'departments', caller.unit._id),
  ]);
  const states = chapters.flatMap((chapter) => Object.values(chapter.states).map(indicatorStateOf));
  const rows = departments
    .map(({ _id, name }) => ({ departmentId: _id, name, ...taskSums(states, _id, asOf) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.overdue - a.overdue);
  return { ...taskSums(states, null, asOf), departments: rows };
};
