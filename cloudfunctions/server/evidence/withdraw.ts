import { AppError } from '../../../src/shared/error/app-error';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { campaignYearId } from '../standard/chapter-id';
import { loadEvidence, noEvidence, refuseEarlierYear } from './load-evidence';
import { putEvidence, withEvent } from './put-evidence';

export const withdraw: Handler<'evidence.withdraw'> = async (context, { evidenceId, reason }) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { current } = await runningCampaign(context, tx);
    const before = await loadEvidence(context, tx, evidenceId);
    const { caller, now } = context;
    const isSecretary = caller.roles.has('secretary');
    if (!isSecretary && before.addedById !== caller.member._id) throw noEvidence();
    refuseEarlierYear(before, campaignYearId(current.campaignId, current.year));
    if (before.withdrawn) throw new AppError('STATE_CHANGED', '这件材料已经撤回，请刷新后查看');
    if (!isSecretary && before.keys.length > 1) {
      throw new AppError('NOT_ALLOWED', '这件材料还用于其他指标，请联系支部书记撤回');
    }
    await putEvidence(tx, before, {
      ...before,
      withdrawn: true,
      withdrawnReason: reason,
      revision: before.revision + 1,
      history: withEvent(before.history, {
        atMs: now,
        byName: caller.member.name,
        event: 'withdrawn',
        note: reason,
      }),
    });
    return { evidenceId };
  });
};
