import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { campaignYearId } from '../standard/chapter-id';
import type { TaskDoc } from '../store/documents';
import type { Range, Where } from '../store/store';
import { reminderTemplate } from './reminder-template';
import { taskRow } from './task-row';

/** More open tasks than anybody has; the oldest deadlines are shown. */
const MAX_OWN = 50;
const DUE_CURSOR = /^\d{4}-\d{2}-\d{2}:[A-Za-z0-9_:-]{1,96}$/;

export const mine: Handler<'task.mine'> = async ({ store, caller, today }) => {
  const own = (state: 'open' | 'reported') =>
    store.find('tasks', {
      where: { ownerId: caller.member._id, state, dueKey: { gt: '' } },
      orderBy: [['dueKey', 'asc']],
      limit: MAX_OWN,
    });
  const [open, reported] = await Promise.all([own('open'), own('reported')]);
  // An ended campaign asks nobody for anything.
  const asked = (tasks: readonly TaskDoc[]) =>
    tasks
      .filter(({ campaignId }) => campaignId === caller.unit.campaign?.campaignId)
      .map((task) => taskRow(task, today));
  return {
    open: asked(open),
    reported: asked(reported),
    reminderTemplateId: reminderTemplate()?.templateId ?? '',
  };
};

export const list: Handler<'task.list'> = async (context, { scope, cursor, ...asked }) => {
  const { store } = context;
  const { campaignId, year, asOf } = await campaignOf(context, asked);
  const where = {
    campaignYearId: campaignYearId(campaignId, year),
    ...conditionOf(scope),
    dueKey: dueSpan(scope, cursor, asOf),
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

/** @throws AppError INPUT_INVALID when the cursor is not one */
function dueSpan(scope: Scope, cursor: string | undefined, today: string): Range {
  if (cursor !== undefined && !DUE_CURSOR.test(cursor)) {
    throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  }
  const after = { gt: cursor ?? '' };
  return scope.by === 'overdue' ? { ...after, lt: today } : after;
}
