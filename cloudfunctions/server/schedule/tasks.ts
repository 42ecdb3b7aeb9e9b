import * as v from 'valibot';
import { calendarYear } from '../../../src/shared/contract/schema';
import { AppError } from '../../../src/shared/error/app-error';
import { refreshBrandPages } from '../brand/refresh-pages';
import { createUnit } from '../membership/create-unit';
import { newId } from '../new-id';
import type { FileStore, Messages, Store } from '../store/store';
import { type CampaignReport, checkCampaigns } from './check-campaigns';
import { checkRedemption, type RedemptionReport } from './check-redemption';
import { cleanFiles } from './clean-files';
import { cleanReceipts } from './clean-receipts';
import { closePeriods } from './close-periods';
import { countPublished } from './count-published';
import { finishStandingTasks } from './finish-standing-tasks';
import { pictureCampaigns } from './picture-campaigns';
import { type ReconcileReport, reconcileUnits } from './reconcile-units';
import { remindTasks } from './remind-tasks';

const unitId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));

const walkFields = {
  unitId: v.optional(unitId),
  repair: v.optional(v.boolean(), false),
  again: v.optional(v.boolean(), false),
};
const yearlyWalkFields = { ...walkFields, year: v.optional(calendarYear('年份')) };

/**
 * What the console may ask for. Unknown fields are passed over, because the platform adds some of its own.
 */
const task = v.variant('task', [
  v.object({ task: v.literal('createUnit'), unitName: v.string(), administratorName: v.string() }),
  v.object({ task: v.literal('reconcile'), ...yearlyWalkFields }),
  v.object({ task: v.literal('closePeriods'), unitId: v.optional(unitId) }),
  v.object({ task: v.literal('cleanReceipts') }),
  v.object({ task: v.literal('cleanFiles') }),
  v.object({ task: v.literal('checkRedemption'), ...walkFields }),
  v.object({ task: v.literal('checkCampaign'), ...yearlyWalkFields }),
  v.object({ task: v.literal('countPublished') }),
  v.object({ task: v.literal('refreshBrandPages') }),
  v.object({ task: v.literal('pictureCampaigns'), unitId: v.optional(unitId) }),
  v.object({ task: v.literal('remindTasks'), unitId: v.optional(unitId) }),
  v.object({ task: v.literal('finishStandingTasks'), unitId: v.optional(unitId) }),
]);
type Task = v.InferOutput<typeof task>;

/** What a timer of config.json sends. */
const timer = v.object({
  Type: v.literal('Timer'),
  TriggerName: v.picklist([
    'reconcile',
    'reconcileFurther',
    'closePeriods',
    'cleanReceipts',
    'cleanFiles',
    'countPublished',
    'checkRedemption',
    'checkCampaign',
    'pictureCampaigns',
    'refreshBrandPages',
    'remindTasks',
    'finishStandingTasks',
  ]),
});

/** Where no platform stands behind, nobody can be reached. */
const NO_MESSAGES: Messages = { send: () => Promise.resolve(false) };

const NO_FILES: FileStore = {
  download: () => Promise.resolve(null),
  upload: () => Promise.reject(new Error('no storage stands behind')),
  remove: () => Promise.reject(new Error('no storage stands behind')),
};

/** Runs a task of the schedule function. Throws AppError INPUT_INVALID for an event that is none. */
export async function runTask(
  store: Store,
  event: unknown,
  now: number,
  messages: Messages = NO_MESSAGES,
  files: FileStore = NO_FILES,
): Promise<unknown> {
  const wanted = taskOf(event);
  switch (wanted.task) {
    case 'createUnit':
      return createUnit(store, { ...wanted, now, newId });
    case 'reconcile':
      return warned(await reconcileUnits(store, { ...wanted, now }));
    case 'closePeriods':
      return closePeriods(store, { ...wanted, now });
    case 'checkRedemption':
      return warned(await checkRedemption(store, { ...wanted, now }));
    case 'checkCampaign':
      return warned(await checkCampaigns(store, { ...wanted, now }));
    case 'countPublished':
      return countPublished(store, now);
    case 'refreshBrandPages':
      return refreshBrandPages(store, now);
    case 'pictureCampaigns':
      return pictureCampaigns(store, { ...wanted, now });
    case 'remindTasks':
      return remindTasks(store, messages, { ...wanted, now });
    case 'finishStandingTasks':
      return finishStandingTasks(store, { ...wanted, now });
    case 'cleanReceipts':
      return cleanReceipts(store, now);
    case 'cleanFiles':
      return cleanFiles(store, files, now);
  }
}

/** A drift is a fault of the program or somebody's hand in the database: it must be seen. */
function warned<R extends ReconcileReport | RedemptionReport | CampaignReport>(report: R): R {
  const drifting = report.walks.filter(({ driftCount }) => driftCount > 0);
  if (drifting.length > 0) console.error(JSON.stringify({ level: 'error', event: 'drift', walks: drifting }));
  return report;
}

/** What a timer asks for is asked like everything else, with nothing but the task. */
function taskOf(event: unknown): Task {
  const fromTimer = v.safeParse(timer, event);
  const asked = v.safeParse(task, fromTimer.success ? { task: taskOfTimer(fromTimer.output) } : event);
  if (asked.success) return asked.output;
  const names = task.options.map(({ entries }) => entries.task.literal);
  throw new AppError('INPUT_INVALID', `任务不正确：可用 ${names.join('、')}`);
}

/** One walk has two timers: the first of the night, and those that go on with it. */
function taskOfTimer({ TriggerName }: v.InferOutput<typeof timer>): Task['task'] {
  return TriggerName === 'reconcileFurther' ? 'reconcile' : TriggerName;
}
