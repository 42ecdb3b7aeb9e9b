import { addDays } from '../../../src/shared/time/local-date';
import type { Handler, MemberContext } from '../context';
import { campaignYearId } from '../standard/chapter-id';
import type { MemberDoc } from '../store/documents/membership';
import type { Where } from '../store/store';
import { taskRow } from './task-row';

const MAX_SHOWN = 50;
/** More than leave a unit with something open before somebody looks. */
const MAX_LEFT = 50;
/** Days before the deadline from which a task without a person is told: until then its department may settle it. */
const TOLD_DAYS_BEFORE = 7;

export const owners: Handler<'task.owners'> = async (context) => {
  const { store, caller, today } = context;
  const campaignId = caller.unit.campaign?.campaignId;
  const left = (await peopleWhoLeft(context)).map(({ _id }) => _id);
  const due = unownedDue(context);
  const [unowned, tasks, findings] = await Promise.all([
    due ? store.find('tasks', { where: due, orderBy: [['dueKey', 'asc']], limit: MAX_SHOWN }) : [],
    left.length === 0
      ? []
      : store.find('tasks', {
          where: { ownerId: { in: left }, state: 'open', dueKey: { gt: '' } },
          orderBy: [['dueKey', 'asc']],
          limit: MAX_SHOWN,
        }),
    left.length === 0
      ? []
      : store.find('findings', {
          where: { ownerId: { in: left }, state: 'open', deadlineKey: { gt: '' } },
          orderBy: [['deadlineKey', 'asc']],
          limit: MAX_SHOWN,
        }),
  ]);
  return {
    unowned: unowned.map((task) => taskRow(task, today)),
    // What an ended campaign left open is cancelled at night.
    left: tasks.filter((task) => task.campaignId === campaignId).map((task) => taskRow(task, today)),
    findings: findings
      .filter((finding) => finding.campaignId === campaignId)
      .map(({ _id: findingId, text, ownerName, departmentName, deadline }) => ({
        findingId,
        text,
        ownerName,
        departmentName,
        deadline,
        overdue: deadline < today,
      })),
  };
};

/** How much waits for somebody to be named. */
export async function ownersWanted(context: MemberContext): Promise<number> {
  const due = unownedDue(context);
  if (!due) return 0;
  const [unowned, left] = await Promise.all([context.store.count('tasks', due), peopleWhoLeft(context)]);
  return left.reduce((sum, { leftThings = 0 }) => sum + leftThings, unowned);
}

function peopleWhoLeft({ store, caller }: MemberContext): Promise<MemberDoc[]> {
  return store.find('members', {
    where: { unitId: caller.unit._id, leftThings: { gt: 0 } },
    orderBy: [['leftThings', 'desc']],
    limit: MAX_LEFT,
  });
}

/** Open tasks without a person that are due soon or late; null without a campaign. */
function unownedDue({ caller, today }: MemberContext): Where | null {
  const { campaign } = caller.unit;
  if (!campaign) return null;
  return {
    campaignYearId: campaignYearId(campaign.campaignId, campaign.year),
    ownerId: null,
    state: 'open',
    dueKey: { gt: '', lt: `${addDays(today, TOLD_DAYS_BEFORE)}:~` },
  };
}
