import { AppError } from '../../../src/shared/error/app-error';
import type { PointItemRow } from '../../../src/shared/points/item-contract';
import type { Caller, Handler } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import { ownIds } from '../membership/own-ids';
import type { PointItemDoc } from '../store/documents/points';

export const itemQueue: Handler<'points.items'> = async ({ store, caller }, { state, cursor }) => {
  const direction = state === 'proposed' ? 'asc' : 'desc';
  const found = await store.find('point_items', {
    where: { unitId: caller.member.unitId, state, proposedKey: afterTimeKey(cursor, direction) },
    orderBy: [['proposedKey', direction]],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (item) => item.proposedKey);
  return { rows: documents.map((item) => rowOf(item, caller)), nextCursor };
};

export const oneItem: Handler<'points.item'> = async ({ store, caller }, { itemId }) => {
  const item = await store.get('point_items', itemId);
  const { member, roles } = caller;
  const readable =
    item?.unitId === member.unitId &&
    (roles.has('secretary') || (item.memberId === member._id && item.state === 'confirmed'));
  if (!item || !readable) throw new AppError('NOT_FOUND', '没有找到这条加减分，请返回刷新后再试');
  return rowOf(item, caller);
};

function rowOf(item: PointItemDoc, { member, roles }: Caller): PointItemRow {
  const ids = ownIds(member);
  const isConcerned = ids.includes(item.memberId) || ids.includes(item.proposerId);
  return {
    itemId: item._id,
    memberId: item.memberId,
    memberName: item.memberName,
    departmentName: item.departmentName,
    source: item.source,
    label: item.label,
    points: item.points,
    occurredOn: item.occurredOn,
    fact: item.fact,
    pictures: [...item.pictures],
    state: item.state,
    proposerName: item.proposerName,
    proposedAtMs: item.proposedAtMs,
    deciderName: item.deciderName,
    decidedAtMs: item.decidedAtMs,
    reason: item.reason,
    appealId: item.appealId,
    mayDecide: item.state === 'proposed' && roles.has('secretary') && !isConcerned,
  };
}
