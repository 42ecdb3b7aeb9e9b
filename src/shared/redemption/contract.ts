import * as v from 'valibot';
import { ADMINISTRATORS, EVERY_MEMBER, read, SECRETARIES, write } from '../contract/action-spec';
import { cursor, id, instantMs, integer, oneOf, page, text } from '../contract/schema';
import { VOUCHER_CODE } from './voucher-code';

export const VOUCHER_STATES = ['open', 'handedOver', 'cancelled'] as const;

const itemRow = v.strictObject({
  itemId: id,
  name: v.string(),
  description: v.string(),
  points: v.number(),
  supply: v.number(),
  remaining: v.number(),
  /** 0: no limit. */
  perPersonLimit: v.number(),
  opensAtMs: v.nullable(v.number()),
  closesAtMs: v.nullable(v.number()),
  onOffer: v.boolean(),
});
export type ItemRow = v.InferOutput<typeof itemRow>;

/** With how many of it the caller has had, cancelled ones apart. */
const offerRow = v.strictObject({ ...itemRow.entries, ownTaken: v.number() });
export type OfferRow = v.InferOutput<typeof offerRow>;

const voucherCode = v.pipe(v.string('请扫描兑换码'), v.regex(VOUCHER_CODE, '这不是兑换码，请重新扫码或核对'));

const voucherRow = v.strictObject({
  voucherId: id,
  /** Shown as QR code and in letters. */
  code: v.string(),
  itemName: v.string(),
  memberName: v.string(),
  points: v.number(),
  state: v.picklist(VOUCHER_STATES),
  redeemedAtMs: v.number(),
  /** Handed over or cancelled. */
  closedAtMs: v.nullable(v.number()),
  closedByName: v.string(),
  reason: v.string(),
});
export type VoucherRow = v.InferOutput<typeof voucherRow>;

export const redemptionActions = {
  'redemption.purse': read(
    EVERY_MEMBER,
    'Own redeemable points: only those of 信用时长 of service; points as a standing are never spent.',
    v.strictObject({}),
    v.strictObject({
      availablePoints: v.number(),
      /** Spent and then taken back: as many are held back. */
      debtPoints: v.number(),
      /** First to expire first. */
      lots: v.array(v.strictObject({ month: v.string(), points: v.number(), expiresOn: v.string() })),
    }),
  ),
  'redemption.items': read(
    EVERY_MEMBER,
    'What can be redeemed, in order of name; `all` tells administrators also what is not on offer.',
    v.strictObject({ all: v.boolean('请选择范围'), cursor }),
    page(offerRow),
  ),
  'redemption.item': read(
    ADMINISTRATORS,
    'One item, to be changed.',
    v.strictObject({ itemId: id }),
    itemRow,
  ),
  'redemption.saveItem': write(
    ADMINISTRATORS,
    'Adds (`itemId` null) or changes an item. The supply cannot fall below what is redeemed already.',
    v.strictObject({
      itemId: v.nullable(id),
      name: text('名称', 2, 40),
      description: text('说明', 0, 300),
      points: integer('所需积分', 1, 100_000, '分'),
      supply: integer('数量', 0, 100_000, '件'),
      perPersonLimit: integer('每人限兑', 0, 1000, '件'),
      opensAtMs: v.nullable(instantMs('开始时间')),
      closesAtMs: v.nullable(instantMs('结束时间')),
      onOffer: v.boolean('请选择是否上架'),
    }),
    itemRow,
  ),
  'redemption.redeem': write(
    EVERY_MEMBER,
    'Redeems one item at the price that was seen; the points that expire first are taken first.',
    v.strictObject({ itemId: id, points: integer('所需积分', 1, 100_000, '分') }),
    voucherRow,
  ),
  'redemption.cancel': write(
    EVERY_MEMBER,
    'Cancels a voucher that is not handed over: one’s own, or any as a secretary. Stock and points return; points whose time is over meanwhile stay expired.',
    v.strictObject({ voucherId: id, reason: text('取消原因', 2, 200) }),
    voucherRow,
  ),
  'redemption.handOver': write(
    SECRETARIES,
    'Hands an item over for the code of its voucher, once; not to oneself.',
    v.strictObject({ code: voucherCode }),
    voucherRow,
  ),
  'redemption.findVoucher': read(
    SECRETARIES,
    'The voucher of a code, to compare item and person before it is handed over.',
    v.strictObject({ code: voucherCode }),
    voucherRow,
  ),
  'redemption.ownVouchers': read(
    EVERY_MEMBER,
    'Own vouchers, newest first.',
    v.strictObject({ cursor }),
    page(voucherRow),
  ),
  'redemption.vouchers': read(
    SECRETARIES,
    'Vouchers of the unit in one state, newest first.',
    v.strictObject({ state: oneOf('状态', VOUCHER_STATES), cursor }),
    page(voucherRow),
  ),
} as const;
