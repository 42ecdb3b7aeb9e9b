import { sumsOfTask } from '../../../src/shared/reconcile/campaign-sums';
import type { TaskState } from '../../../src/shared/task/task-state';
import { campaignYearId } from '../standard/chapter-id';
import { byDocument } from './campaign-sums-of';
import { at, type CampaignStepWork, withExpected } from './campaign-walk';

const TASKS_A_STEP = 100;
/** Those that count. Whatever changes the state of a task moves its chapter. */
const COUNTED: readonly TaskState[] = ['open', 'reported', 'done'];

/** The next tasks of the year, state by state. */
export const walkTasks: CampaignStepWork = async (store, walk) => {
  const [campaignId = ''] = walk.campaignIds;
  const state = COUNTED[walk.part];
  if (state === undefined) return at(walk, 'findings');
  const tasks = await store.find('tasks', {
    where: { campaignYearId: campaignYearId(campaignId, walk.year), state, dueKey: { gt: walk.lastKey } },
    orderBy: [['dueKey', 'asc']],
    limit: TASKS_A_STEP,
  });
  const added = withExpected(walk, byDocument({ campaignId, year: walk.year }, tasks.map(sumsOfTask)));
  const after = { ...added, checkedTasks: walk.checkedTasks + (walk.round === 1 ? tasks.length : 0) };
  if (tasks.length < TASKS_A_STEP) return { ...after, part: walk.part + 1, lastKey: '' };
  return { ...after, lastKey: tasks.at(-1)?.dueKey ?? '' };
};
