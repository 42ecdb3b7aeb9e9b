/**
 * How far a transfer (转接) has come. `asked`: the person wants to go to another unit and the own unit has not sent it
 * yet. `sent`: it waits for whoever receives.
 */
export const TRANSFER_STATES = ['asked', 'sent', 'accepted', 'rejected', 'cancelled'] as const;
export type TransferState = (typeof TRANSFER_STATES)[number];

export const TRANSFER_STATE_LABELS: Record<TransferState, string> = {
  asked: '待本单位同意',
  sent: '待接收',
  accepted: '已接收',
  rejected: '已退回',
  cancelled: '已撤销',
};

/** So many units a person may have been in before: what follows the person is summed over all of them. */
export const MAX_FORMER_MEMBERS = 10;

/** What decides who may do what with a transfer. */
export interface TransferStanding {
  readonly unitId: string;
  readonly toUnitId: string;
  readonly memberId: string;
  readonly senderId: string;
  readonly state: TransferState;
}

/** Whoever acts, with all ids under which the person is or was a member. */
export interface TransferActor {
  readonly unitId: string;
  readonly memberIds: readonly string[];
  /** Secretaries and administrators, who act for their whole unit. */
  readonly actsForUnit: boolean;
  readonly isAdministrator: boolean;
}

export const isOpenTransfer = ({ state }: Pick<TransferStanding, 'state'>): boolean =>
  state === 'asked' || state === 'sent';

export const isWithinUnit = ({ unitId, toUnitId }: Pick<TransferStanding, 'unitId' | 'toUnitId'>): boolean =>
  unitId === toUnitId;

/** Whether it is the actor's turn to accept or reject: the own unit's while asked for, else the receiving one's. */
export function mayDecideTransfer(transfer: TransferStanding, actor: TransferActor): boolean {
  if (!isOpenTransfer(transfer) || !actor.actsForUnit) return false;
  const decidingUnitId = transfer.state === 'asked' ? transfer.unitId : transfer.toUnitId;
  return decidingUnitId === actor.unitId && !isPartyTo(transfer, actor);
}

/** Nobody decides about their own transfer, nor about one they sent. */
export function isPartyTo(
  { memberId, senderId }: Pick<TransferStanding, 'memberId' | 'senderId'>,
  { memberIds }: Pick<TransferActor, 'memberIds'>,
): boolean {
  return memberIds.includes(memberId) || memberIds.includes(senderId);
}

/**
 * Who sent it may cancel it while it is open, and so may the person concerned. So that one whose sender has left does
 * not stay for ever, an administrator of the giving unit may as well.
 */
export function mayCancelTransfer(transfer: TransferStanding, actor: TransferActor): boolean {
  if (!isOpenTransfer(transfer) || transfer.unitId !== actor.unitId) return false;
  return actor.isAdministrator || isPartyTo(transfer, actor);
}
