import type { MemberDoc } from '../store/documents/membership';

export type TransferTraces = Pick<
  MemberDoc,
  'transferId' | 'transferState' | 'formerMemberIds' | 'movedToMemberId' | 'openTasks' | 'openFindings'
>;

/** What transfers, tasks and findings left on a person's document, which neither form nor import may take away. */
export function keptTransfers({
  transferId,
  transferState,
  formerMemberIds,
  movedToMemberId,
  openTasks,
  openFindings,
}: TransferTraces): TransferTraces {
  return {
    ...(transferId && { transferId }),
    ...(transferState && { transferState }),
    ...(formerMemberIds && { formerMemberIds }),
    ...(movedToMemberId && { movedToMemberId }),
    ...(openTasks && { openTasks }),
    ...(openFindings && { openFindings }),
  };
}
