import type { TransferDoc } from '../../../../cloudfunctions/server/store/documents/membership';
import { isOpenTransfer } from '../../../../src/shared/membership/transfer';
import type { Act, Dice } from './dice';
import { MOVERS, UNITS } from './unit';

/** Begins a transfer, or decides about an open one: those who act may meet, and the person goes on meanwhile. */
export function transfer(dice: Dice): Act {
  const open = dice.document('transfers', isOpenTransfer);
  if (!open || dice.random() < 0.4) return propose(dice);
  const kind = dice.random();
  const { _id: transferId } = open;
  if (kind < 0.1) {
    const who = dice.random() < 0.5 ? dice.who(open.memberId) : dice.unit(open.unitId).administrator;
    return { who, action: 'membership.cancelTransfer', input: { transferId } };
  }
  const deciding = dice.unit(open.state === 'asked' ? open.unitId : open.toUnitId);
  const who = dice.pick([...deciding.secretaries, deciding.administrator]);
  if (kind < 0.2) {
    return { who, action: 'membership.rejectTransfer', input: { transferId, reason: '请补充材料' } };
  }
  const input = { transferId, departmentId: placeFor(dice, open), branchId: null };
  return { who, action: 'membership.acceptTransfer', input };
}

/** Who comes from another unit is given a place by the one that receives. */
function placeFor(dice: Dice, { unitId, toUnitId, state }: TransferDoc): string | null {
  const needsPlace = state === 'sent' && unitId !== toUnitId;
  return needsPlace ? dice.pick(dice.unit(toUnitId).departmentIds) : null;
}

function propose(dice: Dice): Act {
  const person = dice.pick(MOVERS);
  const { _id, unitId } = dice.member(person);
  const unit = dice.unit(unitId);
  const other = UNITS.find((one) => one.unitId !== unitId);
  const within = dice.random() < 0.4;
  const isOwn = dice.random() < 0.3;
  const input = {
    memberId: isOwn ? null : _id,
    unitCode: within ? null : (other?.transferCode ?? null),
    departmentId: within ? dice.pick(unit.departmentIds) : null,
    branchId: null,
    reason: '工作调动',
  };
  const who = isOwn ? person : dice.pick([...unit.secretaries, unit.administrator]);
  return { who, action: 'membership.proposeTransfer', input };
}
