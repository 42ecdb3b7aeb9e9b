import { AppError } from '../../../src/shared/error/app-error';
import type { ItemRow } from '../../../src/shared/redemption/contract';
import { nameKey } from '../../../src/shared/text/clean-text';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { keyPage, PAGE_LIMIT } from '../key-page';
import type { RedemptionItemDoc } from '../store/documents/redemption';

export const items: Handler<'redemption.items'> = async ({ store, caller }, { all, cursor }) => {
  const everything = all && caller.roles.has('administrator');
  const purse = await store.get('purses', caller.member._id);
  const found = await store.find('redemption_items', {
    where: {
      unitId: caller.unit._id,
      ...(!everything && { onOffer: true }),
      listKey: { gt: cursor ?? '' },
    },
    orderBy: [['listKey', 'asc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (one) => one.listKey);
  return {
    rows: documents.map((one) => ({ ...itemRow(one), ownTaken: purse?.taken[one._id] ?? 0 })),
    nextCursor,
  };
};

export const item: Handler<'redemption.item'> = async ({ store, caller }, { itemId }) => {
  const found = await store.get('redemption_items', itemId);
  if (found?.unitId !== caller.unit._id) throw noSuchItem();
  return itemRow(found);
};

export const saveItem: Handler<'redemption.saveItem'> = async (context, { itemId, ...fields }) => {
  const { opensAtMs, closesAtMs } = fields;
  if (opensAtMs !== null && closesAtMs !== null && closesAtMs <= opensAtMs) {
    const message = '结束时间要晚于开始时间';
    throw new AppError('INPUT_INVALID', message, { closesAtMs: message });
  }
  await refuseRisky(context, `${fields.name}\n${fields.description}`);
  const newId = context.newId();
  return context.write(async (tx) => {
    const { unit } = context.caller;
    const before = itemId === null ? null : await tx.get('redemption_items', itemId);
    if (itemId !== null && before?.unitId !== unit._id) throw noSuchItem();
    const taken = before?.taken ?? 0;
    if (fields.supply < taken) {
      const message = `已有${taken}件被兑换，数量不能少于它`;
      throw new AppError('INPUT_INVALID', message, { supply: message });
    }
    const _id = before?._id ?? newId;
    const saved = { _id, unitId: unit._id, ...fields, taken, listKey: `${nameKey(fields.name)}:${_id}` };
    await tx.put('redemption_items', saved);
    return itemRow(saved);
  });
};

export function noSuchItem(): AppError {
  return new AppError('NOT_FOUND', '没有找到这件物品，请返回刷新后再试');
}

function itemRow(item: RedemptionItemDoc): ItemRow {
  return {
    itemId: item._id,
    name: item.name,
    description: item.description,
    points: item.points,
    supply: item.supply,
    remaining: item.supply - item.taken,
    perPersonLimit: item.perPersonLimit,
    opensAtMs: item.opensAtMs,
    closesAtMs: item.closesAtMs,
    onOffer: item.onOffer,
  };
}
