import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mayCancelTransfer,
  mayDecideTransfer,
  TRANSFER_STATES,
  type TransferActor,
  type TransferStanding,
} from '../../../src/shared/membership/transfer';

const transfer = (over: Partial<TransferStanding> = {}): TransferStanding => ({
  unitId: 'from',
  toUnitId: 'to',
  memberId: 'person',
  senderId: 'sender',
  state: 'sent',
  ...over,
});

const actor = (over: Partial<TransferActor> = {}): TransferActor => ({
  unitId: 'to',
  memberIds: ['somebody'],
  actsForUnit: true,
  isAdministrator: false,
  ...over,
});

const anyTransfer = fc.record({
  unitId: fc.constantFrom('from', 'to'),
  toUnitId: fc.constantFrom('from', 'to'),
  memberId: fc.constantFrom('a', 'b', 'c'),
  senderId: fc.constantFrom('a', 'b', 'c'),
  state: fc.constantFrom(...TRANSFER_STATES),
});
const anyActor = fc.record({
  unitId: fc.constantFrom('from', 'to', 'other'),
  memberIds: fc.subarray(['a', 'b', 'c'], { minLength: 1 }),
  actsForUnit: fc.boolean(),
  isAdministrator: fc.boolean(),
});

describe('a transfer', () => {
  it('is decided by the own unit while it is asked for, and by the receiving one once it is sent', () => {
    const decides = TRANSFER_STATES.map((state) => [
      state,
      mayDecideTransfer(transfer({ state, senderId: 'person' }), actor({ unitId: 'from' })),
      mayDecideTransfer(transfer({ state }), actor({ unitId: 'to' })),
    ]);
    expect(decides).toEqual([
      ['asked', true, false],
      ['sent', false, true],
      ['accepted', false, false],
      ['rejected', false, false],
      ['cancelled', false, false],
    ]);
  });

  it('within a unit is decided by somebody else than who sent it', () => {
    const within = transfer({ toUnitId: 'from' });
    expect(mayDecideTransfer(within, actor({ unitId: 'from' }))).toBe(true);
    expect(mayDecideTransfer(within, actor({ unitId: 'from', memberIds: ['sender'] }))).toBe(false);
    expect(mayDecideTransfer(within, actor({ unitId: 'from', actsForUnit: false }))).toBe(false);
  });

  it('is never decided by the person or the sender, under whatever id they are known by now', () => {
    fc.assert(
      fc.property(anyTransfer, anyActor, (some, one) => {
        if (!mayDecideTransfer(some, one)) return;
        expect(one.memberIds).not.toContain(some.memberId);
        expect(one.memberIds).not.toContain(some.senderId);
        expect(['asked', 'sent']).toContain(some.state);
      }),
    );
  });

  it('is cancelled from the giving unit only, by sender, person or administrator', () => {
    const from = { unitId: 'from', actsForUnit: false };
    expect(mayCancelTransfer(transfer(), actor({ ...from, memberIds: ['sender'] }))).toBe(true);
    expect(mayCancelTransfer(transfer(), actor({ ...from, memberIds: ['now', 'person'] }))).toBe(true);
    expect(mayCancelTransfer(transfer(), actor({ ...from, isAdministrator: true }))).toBe(true);
    expect(mayCancelTransfer(transfer(), actor({ unitId: 'from' }))).toBe(false);
    expect(mayCancelTransfer(transfer(), actor({ isAdministrator: true }))).toBe(false);
    fc.assert(
      fc.property(anyTransfer, anyActor, (some, one) => {
        const isOpen = some.state === 'asked' || some.state === 'sent';
        if (mayCancelTransfer(some, one)) expect([isOpen, one.unitId]).toEqual([true, some.unitId]);
      }),
    );
  });
});
