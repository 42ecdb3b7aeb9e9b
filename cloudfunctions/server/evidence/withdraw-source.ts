import type { MemberContext } from '../context';
import { derivedIds } from '../membership/derived-id';
import { campaignYearId } from '../standard/chapter-id';
import type { Transaction } from '../store/store';
import { putEvidence, withEvent } from './put-evidence';

/**
 * What no longer stands proves nothing: withdraws the piece of the year worked on that was made of a voided record, a
 * withdrawn entry or a cancelled activity, if there is one. Pieces of years that are over stay as they were shown then.
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
  const { campaign } = caller.unit;
  if (!campaign) return;
  const idOf = derivedIds(campaignYearId(campaign.campaignId, campaign.year));
  const before = await tx.get('evidence', idOf(`${source.kind}:${source.sourceId}`));
  if (!before || before.withdrawn) return;
  await putEvidence(tx, before, {
    ...before,
    withdrawn: true,
    withdrawnReason: source.reason,
    revision: before.revision + 1,
    history: withEvent(before.history, {
      atMs: now,
      byName: caller.member.name,
      event: 'withdrawn',
      note: source.reason,
    }),
  });
}
