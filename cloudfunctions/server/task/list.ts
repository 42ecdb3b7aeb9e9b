import type { CheckedInput } from '../../../src/shared/contract/actions';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { campaignYearId } from '../standard/chapter-id';
import type { Where } from '../store/store';
import { dueAfter } from './due-key';
import { taskRow } from './task-row';

export const list: Handler<'task.list'> = async (context, { scope, cursor, ...asked }) => {
  const { store } = context;
  const { campaignId, year, asOf } = await campaignOf(context, asked);
  const where = {
    campaignYearId: campaignYearId(campaignId, year),
    ...conditionOf(scope),
    dueKey: scope.by === 'overdue' ? { ...dueAfter(cursor), lt: asOf } : dueAfter(cursor),
  };
  const found = await store.find('tasks', { where, orderBy: [['dueKey', 'asc']], limit: PAGE_LIMIT });
  const { documents, nextCursor } = keyPage(found, (task) => task.dueKey);
  return { rows: documents.map((task) => taskRow(task, asOf)), nextCursor };
};

type Scope = CheckedInput<'task.list'>['scope'];

function conditionOf(scope: Scope): Where {
  switch (scope.by) {
    case 'all':
      return { state: scope.state };
    case 'overdue':
      return { state: 'open' };
    case 'department':
      return { departmentId: scope.departmentId, state: scope.state };
    case 'indicator':
      return { key: scope.key };
  }
}
