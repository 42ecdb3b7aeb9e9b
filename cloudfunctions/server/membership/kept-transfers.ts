import type { MemberDoc } from '../store/documents';

export type TransferTraces = Pick<
  MemberDoc,
  'transferId' | 'formerMemberIds' | 'movedToMemberId' | 'openTasks'
>;

/** What transfers and tasks left on a person's document, which neither form nor import may take away. */
export function keptTransfers({
  transferId,
  formerMemberIds,
  movedToMemberId,
  openTasks,
}: TransferTraces): TransferTraces {
  return {
    ...(transferId && { transferId }),
    ...(formerMemberIds && { formerMemberIds }),
    ...(movedToMemberId && { movedToMemberId }),
    ...(openTasks && { openTasks }),
  };
}
