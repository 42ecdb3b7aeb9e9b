import { REMINDED_DAYS_BEFORE, reminderHint } from '../../../src/shared/task/reminder';
import { formatDate } from '../../../src/shared/time/chinese-time';
import { addDays, localDateOf } from '../../../src/shared/time/local-date';
import { campaignYearId } from '../standard/chapter-id';
import type { TaskDoc } from '../store/documents/task';
import type { Messages, Store } from '../store/store';
import { type ReminderTemplate, reminderTemplate } from '../task/reminder-template';
import { eachUnit } from './each-unit';

const TASKS_A_REQUEST = 100;
/** Some five requests each, so that a run ends well within the minute the function has. */
const MAX_REMINDERS = 150;
/** What the fields of such messages take. */
const MAX_CHARACTERS = 20;
const PAGE = 'pages/task/mine/index';

interface ReminderReport {
  /** False: call again, some are left. */
  readonly finished: boolean;
  /** Taken by the platform. */
  readonly sent: number;
  /** Whoever did not allow a message, or has none left, finds the task in the app alone. */
  readonly refused: number;
}

interface Reminding {
  /** Milliseconds. */
  readonly now: number;
  /** One unit; absent: all. */
  readonly unitId?: string | undefined;
}

/**
 * Reminds owners of their open tasks by subscription message, of each once a day at most: the task says so before
 * the message goes out, so a run may be cut off, repeated or meet another one.
 */
export async function remindTasks(
  store: Store,
  messages: Messages,
  { now, unitId }: Reminding,
): Promise<ReminderReport> {
  const template = reminderTemplate();
  const report = { sent: 0, refused: 0 };
  if (!template) return { finished: true, ...report };
  const finished = await eachUnit(store, { round: 'remindTasks', only: unitId }, async (id) => {
    for await (const task of dueTasks(store, id, now)) {
      if (report.sent + report.refused >= MAX_REMINDERS) return 'stop';
      const outcome = await remindOne(store, messages, task, { template, now });
      if (outcome !== 'nothing') report[outcome] += 1;
    }
    return 'done';
  });
  return { finished, ...report };
}

/** Open tasks with an owner of which somebody is to be reminded today. */
async function* dueTasks(store: Store, unitId: string, now: number): AsyncGenerator<TaskDoc> {
  const campaign = (await store.get('units', unitId))?.campaign;
  if (!campaign) return;
  const today = localDateOf(now);
  const end = `${addDays(today, REMINDED_DAYS_BEFORE)}:~`;
  // What is overdue is looked at on Mondays alone.
  let last = reminderHint(addDays(today, -1), today) === null ? today : '';
  for (;;) {
    const found = await store.find('tasks', {
      where: {
        campaignYearId: campaignYearId(campaign.campaignId, campaign.year),
        state: 'open',
        dueKey: { gt: last, lt: end },
      },
      orderBy: [['dueKey', 'asc']],
      limit: TASKS_A_REQUEST,
    });
    for (const task of found) {
      const isDue = reminderHint(task.deadline, today) !== null;
      if (isDue && task.ownerId !== null && task.remindedOn !== today) yield task;
    }
    last = found.at(-1)?.dueKey ?? last;
    if (found.length < TASKS_A_REQUEST) return;
  }
}

async function remindOne(
  store: Store,
  messages: Messages,
  found: TaskDoc,
  { template, now }: { readonly template: ReminderTemplate; readonly now: number },
): Promise<'sent' | 'refused' | 'nothing'> {
  const today = localDateOf(now);
  const task = await store.transaction(async (tx) => {
    const current = await tx.get('tasks', found._id);
    if (current?.state !== 'open' || current.remindedOn === today) return null;
    await tx.patch('tasks', current._id, { remindedOn: today });
    return current;
  });
  const hint = task && reminderHint(task.deadline, today);
  const owner = task?.ownerId ? await store.get('members', task.ownerId) : null;
  if (!task || !hint || !owner?.active || !owner.identityKey.startsWith('wx:')) return 'nothing';
  const [taskField, deadlineField, hintField] = template.fields;
  const isTaken = await messages.send(owner.identityKey.slice('wx:'.length), {
    templateId: template.templateId,
    page: PAGE,
    fields: {
      [taskField]: shortened(task.title),
      [deadlineField]: formatDate(task.deadline),
      [hintField]: shortened(hint),
    },
  });
  return isTaken ? 'sent' : 'refused';
}

const shortened = (text: string) =>
  [...text].length <= MAX_CHARACTERS ? text : `${[...text].slice(0, MAX_CHARACTERS - 1).join('')}…`;
