import { AppError } from '../../../src/shared/error/app-error';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { campaignYearId } from '../standard/chapter-id';
import { loadEvidence, noEvidence, refuseEarlierYear } from './load-evidence';
import { provesReported } from './proves-reported';
import { putEvidence } from './put-evidence';
import { withdrawnPiece } from './withdrawn-piece';

export const withdraw: Handler<'evidence.withdraw'> = async (context, { evidenceId, reason }) => {
  await refuseRisky(context, reason);
  const seen = await refuseReportedProof(context, evidenceId);
  return context.write(async (tx) => {
    const { current } = await runningCampaign(context, tx);
    const before = await loadEvidence(context, tx, evidenceId);
    const { caller, now } = context;
    const isSecretary = caller.roles.has('secretary');
    if (!isSecretary && !ownIds(caller.member).includes(before.addedById)) throw noEvidence();
    refuseEarlierYear(before, campaignYearId(current.campaignId, current.year));
    if (before.withdrawn) throw new AppError('STATE_CHANGED', '这件材料已经撤回，请刷新后查看');
    if (!isSecretary && (before.timesReported ?? 0) !== seen) throw reportedProof();
    if (!isSecretary && before.keys.length > 1) {
      throw new AppError('NOT_ALLOWED', '这件材料还用于其他指标，请联系支部书记撤回');
    }
    const withdrawal = { atMs: now, byName: caller.member.name, reason };
    await putEvidence(tx, before, withdrawnPiece(before, withdrawal));
    return { evidenceId };
  });
};

/**
 * Before the transaction, which looks for nothing; a piece that is no business of the caller is refused there. Answers
 * how often tasks had been reported with it, so that one reported meanwhile shows.
 */
async function refuseReportedProof(context: MemberContext, evidenceId: string): Promise<number> {
  const { caller, store } = context;
  if (caller.roles.has('secretary')) return 0;
  const piece = await store.get('evidence', evidenceId);
  const isOwn = piece !== null && ownIds(caller.member).includes(piece.addedById);
  if (isOwn && (await provesReported(context, piece))) throw reportedProof();
  return piece?.timesReported ?? 0;
}

const reportedProof = () => new AppError('NOT_ALLOWED', '这件材料证明的任务已经上报，请联系支部书记撤回');
