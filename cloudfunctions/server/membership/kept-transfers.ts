import type { MemberDoc } from '../store/documents';

export type TransferTraces = Pick<MemberDoc, 'transferId' | 'formerMemberIds' | 'movedToMemberId'>;

/** What transfers left on a person's document, which neither form nor import may take away. */
export function keptTransfers({
  transferId,
  formerMemberIds,
  movedToMemberId,
}: TransferTraces): TransferTraces {
  return {
    ...(transferId && { transferId }),
    ...(formerMemberIds && { formerMemberIds }),
    ...(movedToMemberId && { movedToMemberId }),
  };
}
