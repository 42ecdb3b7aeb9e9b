import { AppError } from '../../../src/shared/error/app-error';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { historyAfter } from '../history-after';
import { campaignYearId } from '../standard/chapter-id';
import { loadIndicator } from '../standard/load-chapter';
import { refuseCounted } from './attach';
import { loadEvidence, refuseEarlierYear } from './load-evidence';
import { putEvidence } from './put-evidence';
import { activityTypeOf } from './serve';

export const change: Handler<'evidence.change'> = async (context, input) => {
  const { evidenceId, revision, title, happenedOn, archiveClass, keys } = input;
  await refuseRisky(context, title);
  return context.write(async (tx) => {
    const { unit, current } = await runningCampaign(context, tx);
    const { campaignId, year } = current;
    const before = await loadEvidence(context, tx, evidenceId);
    refuseEarlierYear(before, campaignYearId(campaignId, year));
    if (before.withdrawn || before.revision !== revision) {
      throw new AppError('STATE_CHANGED', '这件材料刚被别人修改过，请返回刷新后再改');
    }
    const type = await activityTypeOf(tx, before);
    for (const key of keys) {
      const { indicator } = await loadIndicator(tx, { unitId: unit._id, campaignId, year, key });
      refuseCounted(indicator, type);
    }
    const { caller, now } = context;
    await putEvidence(tx, before, {
      ...before,
      title,
      happenedOn,
      archiveClass,
      keys,
      revision: revision + 1,
      history: historyAfter(before.history, {
        atMs: now,
        byName: caller.member.name,
        event: 'changed',
        note: before.title === title ? '' : `原名“${before.title}”`,
      }),
    });
    return { evidenceId, revision: revision + 1 };
  });
};
