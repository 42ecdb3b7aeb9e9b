import { AppError } from '../../../src/shared/error/app-error';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { ownIds } from '../membership/own-ids';
import { needReason } from '../need-reason';
import type { PointItemDoc } from '../store/documents/points';
import type { Transaction } from '../store/store';
import { countItem } from './ledger';

export const confirmItem: Handler<'points.confirm'> = async (context, { itemId, approve, reason }) => {
  if (!approve) needReason(reason, '不同意时请写明理由');
  await refuseRisky(context, reason);
  const { caller, now } = context;
  return context.write(async (tx) => {
    const item = await decidable(context, tx, itemId);
    const entryId = approve ? await count(context, tx, item) : null;
    // Another correction may then be proposed.
    if (!approve && item.appealId !== null) {
      await tx.patch('appeals', item.appealId, { correctionItemId: null });
    }
    await tx.patch('point_items', itemId, {
      state: approve ? 'confirmed' : 'rejected',
      deciderId: caller.member._id,
      deciderName: caller.member.name,
      decidedAtMs: now,
      reason,
      entryId,
    });
    return { itemId };
  });
};

async function decidable({ caller }: MemberContext, tx: Transaction, itemId: string): Promise<PointItemDoc> {
  const item = await tx.get('point_items', itemId);
  if (item?.unitId !== caller.member.unitId) {
    throw new AppError('NOT_FOUND', '没有找到这条加减分，请返回刷新后再试');
  }
  const ids = ownIds(caller.member);
  if (ids.includes(item.proposerId) || ids.includes(item.memberId)) {
    throw new AppError('NOT_ALLOWED', '提出人和本人不能确认，请由另一位支部书记确认');
  }
  if (item.state !== 'proposed') throw new AppError('STATE_CHANGED', '这条加减分已经处理，请刷新列表');
  return item;
}

async function count({ caller, now }: MemberContext, tx: Transaction, item: PointItemDoc): Promise<string> {
  const member = await tx.get('members', item.memberId);
  if (!member) throw new AppError('NOT_FOUND', '没有找到这位人员，请返回刷新后再试');
  if (item.appealId !== null) {
    const appeal = await tx.get('appeals', item.appealId);
    if (appeal?.correctionEntryId !== null) {
      throw new AppError('STATE_CHANGED', '这条申诉已经更正过，请刷新后查看');
    }
  }
  const closedThrough = caller.unit.closedThroughMonth ?? null;
  const entry = await countItem(tx, item, member, { now, closedThrough });
  if (item.appealId !== null) await tx.patch('appeals', item.appealId, { correctionEntryId: entry._id });
  return entry._id;
}
