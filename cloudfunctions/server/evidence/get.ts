import type { Handler, MemberContext } from '../context';
import { isManager } from '../is-manager';
import { ownIds } from '../membership/own-ids';
import { campaignYearId } from '../standard/chapter-id';
import type { EvidenceDoc } from '../store/documents/evidence';
import { evidenceRow } from './evidence-row';
import { loadEvidence, noEvidence } from './load-evidence';
import { provesReported } from './proves-reported';
import { servedIndicators } from './served-indicators';

/** Of more tasks a person's own proof is found through the task itself. */
const MAX_OWN_TASKS = 100;

export const get: Handler<'evidence.get'> = async (context, { evidenceId }) => {
  const piece = await loadEvidence(context, context.store, evidenceId);
  if (!(await maySee(context, piece))) throw noEvidence();
  const { caller } = context;
  const { campaign } = caller.unit;
  const isSecretary = caller.roles.has('secretary');
  const isCurrent = campaign && campaignYearId(campaign.campaignId, campaign.year) === piece.campaignYearId;
  const isOpen = Boolean(isCurrent) && !piece.withdrawn;
  const isOwn = ownIds(caller.member).includes(piece.addedById) && piece.keys.length === 1;
  const mayWithdraw = isSecretary || (isOwn && !(await provesReported(context, piece)));
  return {
    ...evidenceRow(piece),
    url: piece.url,
    sourceId: piece.sourceId,
    year: piece.year,
    revision: piece.revision,
    serves: await servedIndicators(context.store, piece),
    withdrawnReason: piece.withdrawnReason,
    mayChange: isOpen && isSecretary,
    mayWithdraw: isOpen && mayWithdraw,
    history: [...piece.history],
  };
};

async function maySee({ store, caller }: MemberContext, piece: EvidenceDoc): Promise<boolean> {
  if (isManager(caller) || ownIds(caller.member).includes(piece.addedById)) return true;
  const own = await store.find('tasks', {
    where: { ownerId: caller.member._id, state: { in: ['open', 'reported', 'done'] } },
    limit: MAX_OWN_TASKS,
  });
  return own.some(({ evidenceIds }) => evidenceIds.includes(piece._id));
}
