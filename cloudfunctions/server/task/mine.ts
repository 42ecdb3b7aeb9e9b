import { ownTasks } from '../../../src/shared/task/own-tasks';
import type { Handler, MemberContext } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { campaignYearId } from '../standard/chapter-id';
import type { TaskDoc } from '../store/documents/task';
import { dueAfter } from './due-key';
import { reminderTemplate } from './reminder-template';
import { taskRow } from './task-row';

/** More than most people have; whoever has more pages through all of them. */
const MAX_OWN = 50;
const MAX_UNOWNED = 10;

export const mine: Handler<'task.mine'> = async (context) => {
  const { store, caller, today } = context;
  const ofState = (state: 'open' | 'reported') =>
    store.find('tasks', {
      where: { ownerId: caller.member._id, state, dueKey: { gt: '' } },
      orderBy: [['dueKey', 'asc']],
      limit: MAX_OWN + 1,
    });
  const [open, reported, unowned] = await Promise.all([
    ofState('open'),
    ofState('reported'),
    unownedHere(context),
  ]);
  const rows = (tasks: readonly TaskDoc[]) => asked(context, tasks).map((task) => taskRow(task, today));
  return {
    open: rows(open.slice(0, MAX_OWN)),
    reported: rows(reported.slice(0, MAX_OWN)),
    unowned: rows(unowned),
    more: { open: open.length > MAX_OWN, reported: reported.length > MAX_OWN },
    sums: ownTasks(caller.unit.campaign ? caller.member.openTasks : undefined, today),
    reminderTemplateId: reminderTemplate()?.templateId ?? '',
  };
};

export const own: Handler<'task.own'> = async (context, { state, cursor }) => {
  const { store, caller, today } = context;
  const found = await store.find('tasks', {
    where: { ownerId: caller.member._id, state, dueKey: dueAfter(cursor) },
    orderBy: [['dueKey', 'asc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (task) => task.dueKey);
  return { rows: asked(context, documents).map((task) => taskRow(task, today)), nextCursor };
};

/** An ended campaign asks nobody for anything. */
const asked = ({ caller }: MemberContext, tasks: readonly TaskDoc[]) =>
  tasks.filter(({ campaignId }) => campaignId === caller.unit.campaign?.campaignId);

async function unownedHere({ store, caller }: MemberContext): Promise<TaskDoc[]> {
  const { campaign } = caller.unit;
  if (!campaign) return [];
  return store.find('tasks', {
    where: {
      campaignYearId: campaignYearId(campaign.campaignId, campaign.year),
      departmentId: caller.member.departmentId,
      ownerId: null,
      state: 'open',
      dueKey: { gt: '' },
    },
    orderBy: [['dueKey', 'asc']],
    limit: MAX_UNOWNED,
  });
}
