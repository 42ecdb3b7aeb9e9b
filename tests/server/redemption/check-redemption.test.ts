import { afterEach, describe, expect, test } from 'vitest';
import type { RedemptionReport } from '../../../cloudfunctions/server/schedule/check-redemption';
import type {
  PurseDoc,
  RedemptionItemDoc,
  VoucherDoc,
} from '../../../cloudfunctions/server/store/documents/redemption';
import { timeKey } from '../../../src/shared/time/time-key';
import { runSchedule } from '../record/ledger-invariants';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

const number = (index: number) => String(index).padStart(5, '0');

const item = (index: number, taken: number, unitId = 'unit'): RedemptionItemDoc => ({
  _id: `${unitId}-item-${number(index)}`,
  unitId,
  name: `物品${index}`,
  description: '',
  listKey: `物品${number(index)}`,
  points: 2,
  supply: 5,
  taken,
  perPersonLimit: 0,
  opensAtMs: null,
  closesAtMs: null,
  onOffer: true,
});

const purse = (index: number, points: number): PurseDoc => ({
  _id: `person-${number(index)}`,
  unitId: 'unit',
  spent: points === 0 ? {} : { '2026-11': points },
  taken: points === 0 ? {} : { [`unit-item-${number(index)}`]: 1 },
});

const voucher = (index: number, state: VoucherDoc['state'] = 'open'): VoucherDoc => ({
  _id: `voucher-${number(index)}`,
  unitId: 'unit',
  itemId: `unit-item-${number(index)}`,
  itemName: `物品${index}`,
  memberId: `person-${number(index)}`,
  memberName: `人${index}`,
  points: 2,
  allocation: { '2026-11': 2 },
  code: `code-${number(index)}`,
  state,
  redeemedAtMs: WORLD_NOW_MS,
  redeemedKey: timeKey(WORLD_NOW_MS, `voucher-${number(index)}`),
  closedAtMs: null,
  closedByName: '',
  reason: '',
});

describe('the check of stock and purses', () => {
  let world: World;
  afterEach(() => world.close());

  const run = async (event: object, now?: number) =>
    (await runSchedule(world, event, now)) as unknown as { ok: boolean; data: RedemptionReport };

  test('mends what differs when asked, and leaves what more people hold than there is', async () => {
    world = await startWorld({
      seed: {
        ...twoUnits(),
        // 1: as it should be; 2: stock too low; 3: purse too high, voucher cancelled; 4: more than the supply.
        redemption_items: [item(1, 1), item(2, 0), item(3, 0), { ...item(4, 1), supply: 0 }],
        purses: [purse(1, 2), purse(2, 2), purse(3, 2), purse(4, 2)],
        vouchers: [voucher(1), voucher(2), voucher(3, 'cancelled'), voucher(4)],
      },
    });
    const looked = await run({ task: 'checkRedemption', unitId: 'unit' });
    expect(looked.data).toEqual({
      finished: true,
      walks: [
        {
          unitId: 'unit',
          state: 'done',
          checkedItems: 4,
          checkedPurses: 4,
          driftCount: 3,
          drifts: [
            { collection: 'redemption_items', documentId: 'unit-item-00002', repaired: false },
            { collection: 'redemption_items', documentId: 'unit-item-00004', repaired: false },
            { collection: 'purses', documentId: 'person-00003', repaired: false },
          ],
        },
      ],
    });
    expect(world.documents('redemption_items').find(({ _id }) => _id === 'unit-item-00002')?.taken).toBe(0);
    const mended = await run({ task: 'checkRedemption', unitId: 'unit', repair: true });
    expect(mended.data.walks[0]?.drifts.map(({ repaired }) => repaired)).toEqual([true, false, true]);
    expect(world.documents('redemption_items').find(({ _id }) => _id === 'unit-item-00002')?.taken).toBe(1);
    expect(world.documents('purses').find(({ _id }) => _id === 'person-00003')).toMatchObject({
      spent: {},
      taken: {},
    });
    const after = await run({ task: 'checkRedemption', unitId: 'unit', again: true });
    expect(after.data.walks[0]?.drifts.map(({ documentId }) => documentId)).toEqual(['unit-item-00004']);
  });

  test('the timer walks every unit in slices, goes on where it stopped, and looks once a day', async () => {
    const many = Array.from({ length: 640 }, (_, index) => item(index, 0));
    const people = Array.from({ length: 520 }, (_, index) => purse(index, 0));
    const far = { ...item(1, 1, 'unitfar'), unitId: 'far-unit' };
    world = await startWorld({
      seed: { ...twoUnits(), redemption_items: [far, ...many], purses: people },
    });
    const timer = { Type: 'Timer', TriggerName: 'checkRedemption', Time: '', Message: '' };
    const reports: RedemptionReport[] = [];
    do reports.push((await run(timer)).data);
    while (reports.at(-1)?.finished === false && reports.length < 10);
    expect(reports.length).toBeGreaterThan(1);
    const walks = reports.flatMap((report) => report.walks);
    expect(walks.filter(({ state }) => state === 'done')).toMatchObject([
      { unitId: 'far-unit', checkedItems: 1, driftCount: 1 },
      { unitId: 'unit', checkedItems: 640, checkedPurses: 520, driftCount: 0 },
    ]);
    expect((await run(timer)).data).toEqual({ finished: true, walks: [] });
    expect((await run(timer, WORLD_NOW_MS + 3 * 86_400_000)).data.walks.length).toBeGreaterThan(0);
  });

  test('two walkers at once advance one walk', async () => {
    const many = Array.from({ length: 150 }, (_, index) => item(index, 0));
    world = await startWorld({ seed: { ...twoUnits(), redemption_items: many } });
    const event = { task: 'checkRedemption', unitId: 'unit' };
    await Promise.all([run(event), run(event), run(event)]);
    for (let rest = 0; rest < 5; rest += 1) await run(event);
    expect(world.documents('redemption_checks')).toMatchObject([
      { state: 'done', checkedItems: 150, checkedPurses: 0, driftCount: 0 },
    ]);
  });
});
