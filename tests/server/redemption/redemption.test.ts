import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RedemptionReport } from '../../../cloudfunctions/server/schedule/check-redemption';
import type { MemberYearDoc } from '../../../cloudfunctions/server/store/documents/points';
import type { Input } from '../../../src/shared/contract/actions';
import { EMPTY_MEMBER_YEAR } from '../../../src/shared/points/member-year';
import { HOUR, plan, START, scanNow } from '../activity/activity-support';
import { expectNoDrift, runSchedule } from '../record/ledger-invariants';
import { approve, approved } from '../service/service-support';
import { memberDoc, smallUnit } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

const item = (over: Partial<Input<'redemption.saveItem'>> = {}): Input<'redemption.saveItem'> => ({
  itemId: null,
  name: '文创水杯',
  description: '',
  points: 2,
  supply: 5,
  perPersonLimit: 0,
  opensAtMs: null,
  closesAtMs: null,
  onOffer: true,
  ...over,
});

/** A year in which so many redeemable points were counted, as the ledger would have left it. */
const earnedYear = (memberId: string, lots: Record<string, number>): MemberYearDoc => ({
  ...EMPTY_MEMBER_YEAR,
  _id: `${memberId}:2026`,
  unitId: 'unit',
  memberId,
  year: '2026',
  sequence: 1,
  lots,
});

/** What the task says of the unit. */
const check = async (world: World) => {
  const event = { task: 'checkRedemption', unitId: 'unit', again: true };
  const { data } = (await runSchedule(world, event)) as unknown as { data: RedemptionReport };
  expect(data).toMatchObject({ finished: true, walks: [{ state: 'done' }] });
  const { checkedItems = 0, checkedPurses = 0, drifts = [] } = data.walks[0] ?? {};
  return { checkedItems, checkedPurses, drifts };
};

describe('redemption', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: twoUnits() });
  });
  afterAll(() => world.close());

  const purse = (who: string) => world.call(who, 'redemption.purse', {});
  const stock = async (itemId: string) =>
    (await world.call('admin', 'redemption.items', { all: true })).rows.find((row) => row.itemId === itemId)
      ?.remaining;

  test('a job from service to the thing handed over; a voided record leaves a debt', async () => {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const left = await scanNow(world, 'member', activityId, 'checkOut', START + 2 * HOUR);
    const recordId = left.recordId ?? '';
    await approve(world, recordId);
    await approved(world, 'member', { durationMinutes: 120 });
    expect(await purse('member')).toEqual({
      availablePoints: 2,
      debtPoints: 0,
      lots: [{ month: '2026-11', points: 2, expiresOn: '2026-12-31' }],
    });
    const { itemId } = await world.call('admin', 'redemption.saveItem', item());
    expect(await world.call('admin', 'redemption.item', { itemId })).toMatchObject({ itemId, remaining: 5 });
    expect(await world.refusal('far-admin', 'redemption.item', { itemId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const voucher = await world.call('member', 'redemption.redeem', { itemId, points: 2 });
    expect(await purse('member')).toMatchObject({ availablePoints: 0, lots: [] });
    expect(await stock(itemId)).toBe(4);
    // What was earned as a standing is not touched.
    expect((await world.call('member', 'points.standing', {})).year.earnedPoints).toBe(4);

    const { code } = voucher;
    expect(await world.refusal('far-secretary', 'redemption.handOver', { code })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.refusal('far-secretary', 'redemption.findVoucher', { code })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.call('secretary', 'redemption.findVoucher', { code })).toMatchObject({
      itemName: '文创水杯',
      memberName: '元小明',
      state: 'open',
    });
    const seen = async (who: string) =>
      (await world.call(who, 'redemption.items', { all: false })).rows.map((row) => row.ownTaken);
    expect([await seen('member'), await seen('member2')]).toEqual([[1], [0]]);
    const handed = await Promise.all([
      world.envelope('secretary', 'redemption.handOver', { code }),
      world.envelope('secretary2', 'redemption.handOver', { code }),
    ]);
    expect(handed.filter((answer) => answer.ok)).toHaveLength(1);
    const late = { voucherId: voucher.voucherId, reason: '不想要了' };
    expect(await world.refusal('member', 'redemption.cancel', late)).toMatchObject({ code: 'STATE_CHANGED' });

    await world.call('secretary', 'record.void', { recordId, reason: '签到有误' });
    expect(await purse('member')).toEqual({ availablePoints: 0, debtPoints: 2, lots: [] });
    const refusal = await world.refusal('member', 'redemption.redeem', { itemId, points: 2 });
    expect(refusal.message).toContain('另有2分');
    await expectNoDrift(world);
    expect(await check(world)).toEqual({ checkedItems: 1, checkedPurses: 1, drifts: [] });
  });

  test('cancelled, stock and points come back, and only once', async () => {
    world.seed({ member_years: [earnedYear('member2', { '2026-10': 3, '2026-11': 3 })] });
    const { itemId } = await world.call('admin', 'redemption.saveItem', item({ name: '雨伞', points: 4 }));
    const { voucherId } = await world.call('member2', 'redemption.redeem', { itemId, points: 4 });
    expect((await purse('member2')).lots.map((lot) => [lot.month, lot.points])).toEqual([['2026-11', 2]]);
    const cancel = { voucherId, reason: '领取不便' };
    expect(await world.refusal('member3', 'redemption.cancel', cancel)).toMatchObject({ code: 'NOT_FOUND' });
    const answers = await Promise.all(
      ['member2', 'secretary', 'secretary2'].map((who) => world.envelope(who, 'redemption.cancel', cancel)),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(await purse('member2')).toMatchObject({ availablePoints: 6 });
    expect(await stock(itemId)).toBe(5);
    expect((await check(world)).drifts).toEqual([]);
  });

  test('twenty calls at once of one person spend what there is, and no more', async () => {
    world.seed({ member_years: [earnedYear('member3', { '2026-11': 5 })] });
    const { itemId } = await world.call('admin', 'redemption.saveItem', item({ name: '毛巾', supply: 50 }));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world.envelope('member3', 'redemption.redeem', { itemId, points: 2 })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(2);
    expect(await purse('member3')).toMatchObject({ availablePoints: 1 });
    expect((await check(world)).drifts).toEqual([]);
  });

  test('a retried call redeems once; window, limit and price hold; what is off the list is not shown', async () => {
    world.seed({ member_years: [earnedYear('leader', { '2026-11': 50 })] });
    const opensAtMs = WORLD_NOW_MS + HOUR;
    const limited = item({ name: '书签', perPersonLimit: 1, opensAtMs });
    const { itemId } = await world.call('admin', 'redemption.saveItem', limited);
    const wanted = { itemId, points: 2 };
    expect(await world.refusal('leader', 'redemption.redeem', wanted)).toMatchObject({ code: 'CLOSED' });
    const later = { now: opensAtMs, requestId: 'redeemed-twice-0001' };
    const first = await world.call('leader', 'redemption.redeem', wanted, later);
    expect(await world.call('leader', 'redemption.redeem', wanted, later)).toEqual(first);
    const more = await world.refusal('leader', 'redemption.redeem', wanted, { now: opensAtMs });
    expect(more.message).toContain('每人限兑1件');
    const dearer = await world.refusal('admin', 'redemption.saveItem', { ...limited, itemId, supply: 0 });
    expect(Object.keys(dearer.fields ?? {})).toEqual(['supply']);
    await world.call('admin', 'redemption.saveItem', { ...limited, itemId, onOffer: false });
    const shown = await world.call('member', 'redemption.items', { all: true });
    expect(shown.rows.map((row) => row.name)).not.toContain('书签');
    const own = await world.call('leader', 'redemption.ownVouchers', {});
    expect(own.rows.map((row) => row.code)).toEqual([first.code]);
    const listed = await world.call('secretary', 'redemption.vouchers', { state: 'open' });
    expect(listed.rows.every((row) => row.code === '')).toBe(true);
  });
});

describe('the last one', () => {
  const PEOPLE = 64;

  test('is sold once to 64 people at the same moment', async () => {
    const unit = smallUnit();
    const people = Array.from({ length: PEOPLE }, (_, index) =>
      memberDoc({ id: `buyer${index}`, name: `买${index}` }),
    );
    const years = people.map((person) => earnedYear(person._id, { '2026-11': 10 }));
    const world = await startWorld({
      seed: { ...unit, members: [...unit.members, ...people], member_years: years },
      instancesPerFunction: 8,
    });
    const { itemId } = await world.call('admin', 'redemption.saveItem', item({ supply: 1 }));
    const answers = await Promise.all(
      people.map((person) => world.envelope(person._id, 'redemption.redeem', { itemId, points: 2 })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    for (const answer of answers) if (!answer.ok) expect(['FULL', 'BUSY']).toContain(answer.error.code);
    expect(world.documents('vouchers')).toHaveLength(1);
    expect(world.documents('purses')).toHaveLength(1);
    expect(await check(world)).toMatchObject({ checkedItems: 1, checkedPurses: 1, drifts: [] });
    await world.close();
  });

  test('a stock that somebody changed by hand is found', async () => {
    const stray = {
      _id: 'stray',
      unitId: 'unit',
      name: '多出的',
      description: '',
      listKey: '多出的:stray',
      points: 1,
      supply: 3,
      taken: 1,
      perPersonLimit: 0,
      opensAtMs: null,
      closesAtMs: null,
      onOffer: true,
    };
    const spent = { _id: 'member', unitId: 'unit', spent: { '2026-11': 2 }, taken: {} };
    const world = await startWorld({
      seed: { ...smallUnit(), redemption_items: [stray], purses: [spent] },
    });
    expect((await check(world)).drifts).toEqual([
      { collection: 'redemption_items', documentId: 'stray', repaired: false },
      { collection: 'purses', documentId: 'member', repaired: false },
    ]);
    await world.close();
  });
});
