import type { Act, Dice } from './dice';
import { KEEN, PEOPLE, UNITS } from './unit';

/** Puts an item on offer, or changes price, supply and limits of one. */
function saveItem(dice: Dice): Act {
  const before = dice.random() < 0.7 ? dice.document('redemption_items') : undefined;
  const input = {
    itemId: before?._id ?? null,
    name: before?.name ?? `纪念品${Math.floor(dice.random() * 1e6)}`,
    description: '',
    points: 1 + Math.floor(dice.random() * 3),
    supply: (before?.taken ?? 0) + Math.floor(dice.random() * 4),
    perPersonLimit: dice.pick([0, 0, 2, 5]),
    opensAtMs: null,
    closesAtMs: null,
    onOffer: dice.random() < 0.9,
  };
  const unit = before ? dice.unit(before.unitId) : dice.pick(UNITS);
  return { who: unit.administrator, action: 'redemption.saveItem', input };
}

/** Redeems, hands over or cancels: several at once want the last one, and the same points twice. */
export function redemption(dice: Dice): Act {
  const kind = dice.random();
  if (kind < 0.15) return saveItem(dice);
  if (kind < 0.65) {
    const item = dice.document('redemption_items', ({ onOffer, taken, supply }) => onOffer && taken < supply);
    if (!item) return saveItem(dice);
    const input = { itemId: item._id, points: item.points };
    const people = (dice.random() < 0.7 ? KEEN : PEOPLE).filter(
      (who) => dice.member(who).unitId === item.unitId,
    );
    return { who: dice.pick(people.length === 0 ? KEEN : people), action: 'redemption.redeem', input };
  }
  const voucher = dice.document('vouchers', ({ state }) => state === 'open' || dice.random() < 0.2);
  if (!voucher) return saveItem(dice);
  const secretary = dice.secretary(voucher.unitId);
  if (kind < 0.83) return { who: secretary, action: 'redemption.handOver', input: { code: voucher.code } };
  const who = dice.random() < 0.6 ? dice.who(voucher.memberId) : secretary;
  return { who, action: 'redemption.cancel', input: { voucherId: voucher._id, reason: '用不上了' } };
}
