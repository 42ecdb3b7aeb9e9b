import { AppError } from '../../../src/shared/error/app-error';
import { MAX_INDICATORS_SERVED } from '../../../src/shared/evidence/limits';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { historyAfter } from '../history-after';
import { campaignYearId } from '../standard/chapter-id';
import { loadIndicator } from '../standard/load-chapter';
import type { EvidenceDoc } from '../store/documents/evidence';
import type { Transaction } from '../store/store';
import { refuseCounted } from './attach';
import { loadEvidence, refuseEarlierYear } from './load-evidence';
import { provedTask, putProof } from './proved-task';
import { putEvidence } from './put-evidence';

export const serve: Handler<'evidence.serve'> = (context, { evidenceId, key, taskId }) =>
  context.write(async (tx) => {
    const { unit, current } = await runningCampaign(context, tx);
    const { campaignId, year } = current;
    const yearId = campaignYearId(campaignId, year);
    const task = await provedTask(context, tx, { taskId, keys: [key], yearId });
    const before = await loadEvidence(context, tx, evidenceId);
    refuseEarlierYear(before, yearId);
    if (before.withdrawn) throw new AppError('STATE_CHANGED', '这件材料已撤回，请重新添加');
    const { indicator } = await loadIndicator(tx, { unitId: unit._id, campaignId, year, key });
    refuseCounted(indicator, await activityTypeOf(tx, before));
    const after = before.keys.includes(key) ? before : alsoServing(context, before, key, indicator.title);
    if (after !== before) await putEvidence(tx, before, after);
    await putProof(tx, task, evidenceId);
    return { evidenceId, indicators: after.keys.length };
  });

function alsoServing(
  { caller, now }: MemberContext,
  before: EvidenceDoc,
  key: string,
  title: string,
): EvidenceDoc {
  if (before.keys.length >= MAX_INDICATORS_SERVED) {
    throw new AppError('NOT_ALLOWED', `一件材料最多用于${MAX_INDICATORS_SERVED}项指标，请先取消不需要的`);
  }
  const event = { atMs: now, byName: caller.member.name, event: 'served' as const, note: title };
  return {
    ...before,
    keys: [...before.keys, key],
    revision: before.revision + 1,
    history: historyAfter(before.history, event),
  };
}

/** Of an activity its type; of anything else null. */
export async function activityTypeOf(tx: Transaction, { kind, sourceId }: EvidenceDoc) {
  const activity = kind === 'activity' ? await tx.get('activities', sourceId) : null;
  return { activityType: activity?.type ?? null };
}
