import type { TransferDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';

/**
 * The only writer of transfers: the person in the giving unit names the last one and its state in the same
 * transaction, so that two that are begun at once collide there and the first screen tells it without a request.
 */
export async function putTransfer(tx: Transaction, transfer: TransferDoc): Promise<void> {
  await tx.put('transfers', transfer);
  await tx.patch('members', transfer.memberId, { transferId: transfer._id, transferState: transfer.state });
}
