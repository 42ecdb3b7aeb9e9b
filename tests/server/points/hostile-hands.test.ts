import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { HOUR, plan, START, scanNow } from '../activity/activity-support';
import { entry } from '../record/entry';
import { expectNoDrift } from '../record/ledger-invariants';
import { approve } from '../service/service-support';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { ITEM_RULES, proposal } from './item-support';

const JANUARY = { now: Date.UTC(2027, 0, 4, 2) };

describe('what somebody would try who means ill, or two who do not know of each other', () => {
  let world: World;
  beforeEach(async () => {
    const seed = smallUnit();
    const rule_sets = seed.rule_sets.map((ruleSet) => ({ ...ruleSet, assessment: ITEM_RULES }));
    world = await startWorld({ seed: { ...seed, rule_sets } });
  });
  afterEach(() => world.close());

  const stored = (recordId: string) => world.documents('records').find(({ _id }) => _id === recordId);
  async function served(): Promise<string> {
    const activityId = await plan(world);
    await scanNow(world, 'member', activityId, 'checkIn', START);
    const { recordId } = await scanNow(world, 'member', activityId, 'checkOut', START + 2 * HOUR);
    await approve(world, recordId ?? '');
    return recordId ?? '';
  }
  const approveIn = (recordId: string, revision: number, now: number, who = 'secretary2') =>
    world.call(
      who,
      'record.review',
      { items: [{ recordId, revision }], decision: 'approve', reason: '' },
      { now },
    );
  const move = (departmentId: string) =>
    world.call('admin', 'membership.savePerson', {
      memberId: 'member',
      name: '元小明',
      departmentId,
      branchId: 'first',
      partyMember: true,
      phone: '',
      volunteerNumber: 'ZY20240001',
      roles: [],
      active: true,
    });
  /** What the record says, as its form would send it again. */
  const factsOf = (recordId: string) => {
    const record = stored(recordId);
    if (!record) throw new Error('no such record');
    const { type, projectKey, title, occurredOn, durationMinutes, place, description, pictures } = record;
    return {
      type,
      projectKey,
      title,
      occurredOn,
      durationMinutes,
      place,
      description,
      pictures: [...pictures],
    };
  };

  test('points that end with the year do not begin anew because a word of the record is changed', async () => {
    const recordId = await served();
    const purse = () => world.call('member', 'redemption.purse', {}, JANUARY);
    expect((await world.call('member', 'redemption.purse', {})).availablePoints).toBe(2);
    expect((await purse()).availablePoints).toBe(0);

    const lastDay = Date.UTC(2026, 11, 31, 2);
    const words = { ...factsOf(recordId), description: '清理了河道东段' };
    await world.call('member', 'record.change', { recordId, revision: 1, ...words }, { now: lastDay });
    await approveIn(recordId, 2, JANUARY.now);
    expect(stored(recordId)).toMatchObject({ state: 'approved', timeClass: 'credit', earnedPoints: 2 });
    expect(await purse()).toMatchObject({ availablePoints: 0, debtPoints: 0 });

    // Nor by asking for a correction that leaves the minutes as they are, or makes them fewer.
    await world.call('member', 'service.requestCorrection', { recordId, text: '少算了' }, JANUARY);
    const corrected = { occurredOn: '2026-11-16', durationMinutes: 60 };
    const answer = { recordId, answer: '核对属实', corrected };
    await world.call('secretary', 'service.answerCorrection', answer, JANUARY);
    await approveIn(recordId, 3, JANUARY.now);
    expect(stored(recordId)).toMatchObject({ state: 'approved', timeClass: 'credit', earnedPoints: 1 });
    expect(await purse()).toMatchObject({ availablePoints: 0, debtPoints: 0 });
  });

  test('nobody borrows the word of the secretary who corrected a record for a change made afterwards', async () => {
    const { recordId } = await world.call('member', 'record.submit', entry({ durationMinutes: 60 }));
    await approve(world, recordId);
    await world.call('member', 'service.requestCorrection', { recordId, text: '实际两小时' });
    const corrected = { occurredOn: '2026-11-10', durationMinutes: 120 };
    const answer = { recordId, answer: '签到表属实', corrected };
    await world.call('secretary', 'service.answerCorrection', answer);
    expect(stored(recordId)).toMatchObject({ recordedByName: '书红梅', recordedReason: '签到表属实' });

    const more = { ...factsOf(recordId), durationMinutes: 480 };
    await world.call('member', 'record.change', { recordId, revision: 2, ...more });
    expect(stored(recordId)).toMatchObject({
      durationMinutes: 480,
      recordedById: null,
      recordedByName: '',
      recordedReason: '',
    });
  });

  test('hours stay with the department they were served in, whoever moves and changes a word later', async () => {
    const recordId = await served();
    const minutesOf = (groupId: string) =>
      world.documents('tallies').find(({ _id }) => _id === `${groupId}:2026`)?.months['11']?.minutes
        .volunteerService ?? 0;
    expect([minutesOf('office'), minutesOf('sports')]).toEqual([120, 0]);
    await move('sports');
    const words = { ...factsOf(recordId), description: '清理了河道东段' };
    await world.call('member', 'record.change', { recordId, revision: 1, ...words });
    await approveIn(recordId, 2, WORLD_NOW_MS);
    expect([minutesOf('office'), minutesOf('sports')]).toEqual([120, 0]);

    // What is entered after the move counts where the person is then.
    const later = await world.call('member', 'record.submit', entry({ durationMinutes: 60 }));
    await approve(world, later.recordId);
    expect([minutesOf('office'), minutesOf('sports')]).toEqual([120, 60]);
    await expectNoDrift(world);
  });

  describe('two secretaries who note the same fact', () => {
    const inOtherWords = proposal({ fact: '11月5日没有参加集中学习，未请假' });
    const confirm = (who: string, itemId: string, approve = true) =>
      world.call(who, 'points.confirm', { itemId, approve, reason: approve ? '' : '查无此事' });
    const total = async () =>
      (await world.call('member', 'points.assessment', { periodKey: '2026' })).result?.total;

    test('take it off once, at the same moment too', async () => {
      const answers = await Promise.all([
        world.envelope('secretary', 'points.propose', proposal()),
        world.envelope('secretary2', 'points.propose', inOtherWords),
      ]);
      expect(answers.map((answer) => (answer.ok ? 'proposed' : answer.error.code)).sort()).toEqual([
        'DUPLICATE',
        'proposed',
      ]);
      const [item] = world.documents('point_items');
      await confirm(item?.proposerId === 'secretary' ? 'secretary2' : 'secretary', item?._id ?? '');
      const again = await world.refusal('secretary', 'points.propose', inOtherWords);
      expect(again).toMatchObject({ code: 'DUPLICATE' });
      expect(again.message).toContain('无故缺席学习');
      expect(await total()).toBe(57);
    });

    test('of another day, another item or another person each stands for itself', async () => {
      for (const over of [
        {},
        { occurredOn: '2026-11-06' },
        { source: 'veto' as const, itemKey: 'fraud' },
        { memberId: 'member2' },
      ]) {
        await world.call('secretary', 'points.propose', proposal(over));
      }
      // Two papers may be of one day.
      const paper = proposal({ source: 'bonus', itemKey: 'paper', points: 1 });
      await world.call('secretary', 'points.propose', paper);
      await world.call('secretary', 'points.propose', paper);
      expect(world.documents('point_items')).toHaveLength(6);
    });

    test('may propose it anew when it was sent back, and both stay on the record', async () => {
      const { itemId } = await world.call('secretary', 'points.propose', proposal());
      await confirm('secretary2', itemId, false);
      const second = await world.call('secretary2', 'points.propose', inOtherWords);
      expect(second.itemId).not.toBe(itemId);
      await confirm('secretary', second.itemId);
      expect(
        world
          .documents('point_items')
          .map(({ state }) => state)
          .sort(),
      ).toEqual(['confirmed', 'rejected']);
      expect(await total()).toBe(57);
      await expectNoDrift(world);
    });
  });
});
