import type { Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { transferRow } from './transfer-row';

export const transfers: Handler<'membership.transfers'> = async ({ store, caller }, input) => {
  const { direction, state, cursor } = input;
  const unitId = caller.unit._id;
  const found = await store.find('transfers', {
    where: {
      ...(direction === 'out' ? { unitId } : { receiverUnitId: unitId }),
      state,
      sentKey: afterTimeKey(cursor, 'desc'),
    },
    orderBy: [['sentKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (transfer) => transfer.sentKey);
  return { rows: documents.map((transfer) => transferRow(transfer, caller)), nextCursor };
};

export const ownTransfer: Handler<'membership.ownTransfer'> = async ({ store, caller }) => {
  const { transferId } = caller.member;
  const transfer = transferId ? await store.get('transfers', transferId) : null;
  return { transfer: transfer && transferRow(transfer, caller) };
};
