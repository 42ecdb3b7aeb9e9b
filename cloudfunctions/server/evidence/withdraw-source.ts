import type { MemberContext } from '../context';
import { derivedIds } from '../membership/derived-id';
import { campaignYearId } from '../standard/chapter-id';
import type { Transaction } from '../store/store';
import { putEvidence } from './put-evidence';
import { withdrawnPiece } from './withdrawn-piece';

/**
 * What no longer stands proves nothing: withdraws the piece of the year worked on that was made of a voided or rejected
 * record, a withdrawn entry, a returned article or a cancelled activity, if there is one. Pieces of years that are over
 * stay as they were shown then.
 */
export async function withdrawSource(
  { caller, now }: MemberContext,
  tx: Transaction,
  source: {
    readonly kind: 'activity' | 'record' | 'ledger';
    readonly sourceId: string;
    readonly reason: string;
  },
): Promise<void> {
  const campaign = (await tx.get('units', caller.unit._id))?.campaign;
  if (!campaign) return;
  const idOf = derivedIds(campaignYearId(campaign.campaignId, campaign.year));
  const before = await tx.get('evidence', idOf(`${source.kind}:${source.sourceId}`));
  if (!before || before.withdrawn) return;
  const withdrawal = { atMs: now, byName: caller.member.name, reason: source.reason };
  await putEvidence(tx, before, withdrawnPiece(before, withdrawal));
}
