import { ACTIVITY_TYPE_FACTS } from '../../../src/shared/activity/activity-type';
import { AppError } from '../../../src/shared/error/app-error';
import { suggestedTypes } from '../../../src/shared/evidence/suggested-types';
import { evidenceStatus } from '../../../src/shared/standard/evidence-status';
import { indicatorStateOf } from '../../../src/shared/standard/indicator-state';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler, MemberContext } from '../context';
import { isManager } from '../is-manager';
import { campaignYearId } from '../standard/chapter-id';
import { loadIndicator } from '../standard/load-chapter';
import { activitiesHeld } from './activities-held';
import { candidates } from './candidates';
import { provedTask } from './proved-task';
import { unattached } from './unattached';

export const suggest: Handler<'evidence.suggest'> = async (context, { key, taskId, ...asked }) => {
  const { store, caller } = context;
  const { campaignId, year, readOnly } = await campaignOf(context, asked);
  const yearId = campaignYearId(campaignId, year);
  await refuseStranger(context, { key, taskId, yearId });
  const [{ chapter, indicator }, held] = await Promise.all([
    loadIndicator(store, { unitId: caller.unit._id, campaignId, year, key }),
    activitiesHeld(store, caller.unit._id, year),
  ]);
  const { evidence, code, title } = indicator;
  const found = readOnly
    ? []
    : await candidates(context, { indicator, types: suggestedTypes(indicator), year });
  const attached = indicatorStateOf(chapter.states[key]).evidence;
  return {
    key,
    code,
    title,
    ask: { text: evidence.text, minimumPieces: evidence.minimumPieces, classes: [...evidence.classes] },
    status: evidenceStatus(evidence, attached, held(evidence.activityTypes)),
    counted: evidence.activityTypes.map((type) => ({
      label: ACTIVITY_TYPE_FACTS[type].label,
      sessions: held([type]),
    })),
    suggestions: await unattached(store, { yearId, key, found }),
  };
};

/** Managers see what there is; others through a task of their own alone. */
async function refuseStranger(
  context: MemberContext,
  { key, ...proving }: { readonly key: string; readonly taskId: string | null; readonly yearId: string },
): Promise<void> {
  if (isManager(context.caller)) return;
  const task = await provedTask(context, context.store, { ...proving, keys: [key] });
  if (!task) throw new AppError('NOT_FOUND', '没有找到这项任务，请返回刷新');
}
