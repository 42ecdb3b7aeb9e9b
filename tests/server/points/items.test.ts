import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { priceItem } from '../../../src/shared/points/point-item';
import { expectNoDrift } from '../record/ledger-invariants';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { ITEM_RULES, proposal } from './item-support';

describe('points that come from no activity', () => {
  let world: World;
  beforeEach(async () => {
    const seed = smallUnit();
    const [ruleSet] = seed.rule_sets;
    if (!ruleSet) throw new Error('no rules');
    world = await startWorld({ seed: { ...seed, rule_sets: [{ ...ruleSet, assessment: ITEM_RULES }] } });
  });
  afterEach(() => world.close());

  async function confirmed(over: Partial<Input<'points.propose'>> = {}, now = WORLD_NOW_MS): Promise<string> {
    const { itemId } = await world.call('secretary', 'points.propose', proposal(over), { now });
    await world.call('secretary2', 'points.confirm', { itemId, approve: true, reason: '' }, { now });
    return itemId;
  }
  const year = (who = 'member') => world.call(who, 'points.assessment', { periodKey: '2026' });
  const standing = (id: string) => world.documents('standings').find((one) => one._id === id)?.points;

  test('count once a second secretary has agreed, and tell the member the fact', async () => {
    const { itemId } = await world.call('secretary', 'points.propose', proposal());
    expect((await world.call('secretary2', 'points.items', { state: 'proposed' })).rows).toMatchObject([
      { itemId, points: -3, label: '无故缺席学习', mayDecide: true, memberName: '元小明' },
    ]);
    expect((await world.call('secretary', 'points.items', { state: 'proposed' })).rows[0]?.mayDecide).toBe(
      false,
    );
    expect(world.documents('point_entries')).toEqual([]);
    expect((await world.refusal('member', 'points.item', { itemId })).code).toBe('NOT_FOUND');
    const own = await world.refusal('secretary', 'points.confirm', { itemId, approve: true, reason: '' });
    expect(own.code).toBe('NOT_ALLOWED');
    await world.call('secretary2', 'points.confirm', { itemId, approve: true, reason: '' });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(20);
    const { rows } = await world.call('member', 'points.entries', {});
    expect(rows).toMatchObject([
      {
        source: 'deduction',
        sourceId: itemId,
        recordId: null,
        kind: null,
        title: '无故缺席学习',
        earnedPoints: -3,
        explanation: '11月5日集中学习无故未到',
      },
    ]);
    expect(await world.call('member', 'points.item', { itemId })).toMatchObject({ deciderName: '书立新' });
    expect((await world.refusal('member2', 'points.item', { itemId })).code).toBe('NOT_FOUND');
    const twice = await world.refusal('secretary2', 'points.confirm', { itemId, approve: true, reason: '' });
    expect(twice.code).toBe('STATE_CHANGED');
    expect(standing('member:2026-11')).toEqual({
      total: -3,
      volunteerService: 0,
      themePartyDay: 0,
      study: 0,
    });
    expect((await year()).result).toMatchObject({ base: 60, deduction: -3, total: 57 });
    const ranking = await world.call('leader', 'points.ranking', {
      subject: 'member',
      metric: 'total',
      periodKey: '2026',
    });
    expect(ranking.rows).toEqual([]);
    await expectNoDrift(world);
  });

  test('two who confirm at once count it once', async () => {
    const { itemId } = await world.call('secretary', 'points.propose', proposal({ memberId: 'member2' }));
    const answers = await Promise.all(
      [0, 1, 2, 3].map(() =>
        world.envelope('secretary2', 'points.confirm', { itemId, approve: true, reason: '' }),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(world.documents('point_entries')).toHaveLength(1);
  });

  test('are not for oneself, nor rejected without a reason, nor more than the rules give', async () => {
    expect(
      (await world.refusal('secretary', 'points.propose', proposal({ memberId: 'secretary' }))).code,
    ).toBe('NOT_ALLOWED');
    const { itemId } = await world.call('secretary', 'points.propose', proposal({ memberId: 'secretary2' }));
    expect(
      (await world.refusal('secretary2', 'points.confirm', { itemId, approve: true, reason: '' })).code,
    ).toBe('NOT_ALLOWED');
    const other = await world.call('secretary', 'points.propose', proposal());
    const silent = { itemId: other.itemId, approve: false, reason: '' };
    expect((await world.refusal('secretary2', 'points.confirm', silent)).fields).toHaveProperty('reason');
    await world.call('secretary2', 'points.confirm', { ...silent, reason: '当日已请假' });
    expect(world.documents('point_entries')).toEqual([]);
    const tooMuch = proposal({ source: 'bonus', itemKey: 'paper', points: 4 });
    expect((await world.refusal('secretary', 'points.propose', tooMuch)).fields).toEqual({
      points: '“撰写论文”可加1至3分',
    });
    const unknown = proposal({ itemKey: 'paper' });
    expect((await world.refusal('secretary', 'points.propose', unknown)).fields).toHaveProperty('itemKey');
    const tomorrow = proposal({ occurredOn: '2026-11-17' });
    expect((await world.refusal('secretary', 'points.propose', tomorrow)).fields).toHaveProperty(
      'occurredOn',
    );
    expect(
      (
        await world.refusal(
          'secretary',
          'points.propose',
          proposal({ source: 'correction', itemKey: null, points: 3 }),
        )
      ).code,
    ).toBe('NOT_FOUND');
  });

  test('a bonus ranks a person and the department, of no kind', async () => {
    await confirmed({ source: 'bonus', itemKey: 'paper', points: 2, fact: '论文刊于市级刊物第3期' });
    const of = (subject: 'member' | 'department', metric: 'total' | 'study') =>
      world.call('leader', 'points.ranking', { subject, metric, periodKey: '2026-11' });
    expect((await of('member', 'total')).rows).toMatchObject([{ name: '元小明', points: 2 }]);
    expect((await of('department', 'total')).rows).toMatchObject([{ name: '办公室', points: 2 }]);
    expect((await of('member', 'study')).rows).toEqual([]);
    expect((await of('department', 'study')).rows).toEqual([]);
    await expectNoDrift(world);
  });

  test('an appealed deduction that is upheld is mended by a correction, once', async () => {
    await confirmed();
    const entryId = world.documents('point_entries')[0]?._id ?? '';
    const { appealId } = await world.call('member', 'points.appeal', {
      subject: 'entry',
      periodKey: null,
      entryId,
      text: '当天参加了上级会议，已提前请假',
    });
    const mend = proposal({
      source: 'correction',
      itemKey: null,
      points: 3,
      appealId,
      fact: '请假属实，退回扣分',
    });
    expect((await world.refusal('secretary', 'points.propose', mend)).code).toBe('STATE_CHANGED');
    await world.call('secretary2', 'points.answerAppeal', {
      appealId,
      upheld: true,
      answer: '经核实请假属实。',
    });
    expect((await world.refusal('secretary', 'points.propose', { ...mend, memberId: 'member2' })).code).toBe(
      'NOT_FOUND',
    );
    // Two who propose at once agree on one; after a refusal another one may be proposed.
    const both = await Promise.allSettled([
      world.call('secretary', 'points.propose', mend),
      world.call('secretary', 'points.propose', { ...mend, points: 2 }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const refused = world.documents('point_items').find((one) => one.state === 'proposed')?._id ?? '';
    expect((await world.refusal('secretary', 'points.propose', mend)).code).toBe('STATE_CHANGED');
    await world.call('secretary2', 'points.confirm', { itemId: refused, approve: false, reason: '分值有误' });
    const { itemId } = await world.call('secretary', 'points.propose', mend);
    const queue = await world.call('secretary2', 'points.appealQueue', { state: 'upheld' });
    expect(queue.rows).toMatchObject([
      { memberId: 'member', entrySource: 'deduction', correctionItemId: itemId, correctionEntryId: null },
    ]);
    await world.call('secretary2', 'points.confirm', { itemId, approve: true, reason: '' });
    expect((await world.refusal('secretary', 'points.propose', mend)).code).toBe('STATE_CHANGED');
    expect((await year()).result).toMatchObject({ deduction: -3, correction: 3, total: 60 });
    const [answered] = (await world.call('member', 'points.appeals', {})).rows;
    expect(answered).toMatchObject({ state: 'upheld' });
    expect(world.documents('point_entries').map((one) => one._id)).toContain(answered?.correctionEntryId);
    await expectNoDrift(world);
  });

  test('a veto makes the year 不合格 without points, and is taken back after an upheld appeal', async () => {
    await confirmed({ source: 'veto', itemKey: 'fraud', fact: '志愿服务时长系伪造' });
    expect((await year()).result).toMatchObject({ outcome: 'unqualified', total: 60 });
    const entryId = world.documents('point_entries')[0]?._id ?? '';
    const about = { subject: 'entry', periodKey: null, entryId, text: '时长由活动现场签到产生' } as const;
    const { appealId } = await world.call('member', 'points.appeal', about);
    await world.call('secretary2', 'points.answerAppeal', {
      appealId,
      upheld: true,
      answer: '经核实签到真实。',
    });
    const mend = proposal({ source: 'correction', itemKey: null, points: 3, appealId, fact: '撤销一票否决' });
    expect((await world.refusal('secretary', 'points.propose', mend)).fields).toHaveProperty('points');
    const { itemId } = await world.call('secretary', 'points.propose', { ...mend, points: null });
    await world.call('secretary2', 'points.confirm', { itemId, approve: true, reason: '' });
    expect((await year()).result).toMatchObject({ outcome: 'counted', total: 60 });
    await expectNoDrift(world);
  });

  test('a fact of a closed month counts in the open one', async () => {
    await world.emulator.invoke(
      'schedule',
      { task: 'closePeriods' },
      { env: { TONGCHUANG_NOW_MS: String(WORLD_NOW_MS) } },
    );
    await confirmed({ occurredOn: '2026-10-08' });
    expect([standing('member:2026-10')?.total, standing('member:2026-11')?.total]).toEqual([undefined, -3]);
    expect((await world.call('member', 'points.entries', {})).rows[0]).toMatchObject({
      correctsMonth: '2026-10',
    });
    await expectNoDrift(world);
  });

  test('what an item comes to', () => {
    const set = { version: 7, effectiveFrom: '2026-01-01', rules: [], assessment: ITEM_RULES };
    const of = (source: Input<'points.propose'>['source'], itemKey: string | null, points: number | null) => {
      const { ruleKey, points: priced, ruleVersion } = priceItem(set, { source, itemKey, points });
      return [ruleKey, priced, ruleVersion];
    };
    expect(of('deduction', 'missedStudy', null)).toEqual(['deduction:missedStudy', -3, 7]);
    expect(of('bonus', 'paper', 1)).toEqual(['bonus:paper', 1, 7]);
    expect(of('veto', 'fraud', null)).toEqual(['unqualified:fraud', 0, 7]);
    expect(of('correction', null, -2)).toEqual(['correction', -2, 7]);
    expect(() => of('deduction', 'missedStudy', 5)).toThrow('分值由规则确定');
    expect(() =>
      priceItem({ ...set, assessment: null }, { source: 'bonus', itemKey: 'paper', points: 1 }),
    ).toThrow();
  });
});
