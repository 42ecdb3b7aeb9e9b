import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CampaignReport } from '../../../cloudfunctions/server/schedule/check-campaigns';
import { spoil } from '../reconcile/spoil';
import { runSchedule } from '../record/ledger-invariants';
import { CAMPAIGN, startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';

const WORDS = { text: '每月到社区书屋值守一次', dueOn: '2026-12-31' };

describe('pledges', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld({ seed: twoUnits() });
  });
  afterEach(() => world.close());

  const propose = async (who = 'member', words = WORDS) =>
    (await world.call(who, 'pledge.propose', words)).pledgeId;
  const revisionOf = async (pledgeId: string) =>
    (await world.call('secretary', 'pledge.get', { pledgeId })).revision;
  const decide = async (pledgeId: string, publish = true, reason = '') =>
    world.call('secretary', 'pledge.decide', {
      pledgeId,
      revision: await revisionOf(pledgeId),
      publish,
      reason,
    });
  const judge = async (pledgeId: string, kept = true, reason = '') =>
    world.call('secretary', 'pledge.judge', {
      pledgeId,
      revision: await revisionOf(pledgeId),
      kept,
      reason,
    });
  const report = (pledgeId: string, who = 'member') =>
    world.call(who, 'pledge.report', { pledgeId, text: '值守十次，有签到', pictures: [] });
  const sums = () => world.documents('unit_years').find(({ _id }) => _id === 'unit:2026')?.pledges;
  const waiting = async () => (await world.call('secretary', 'membership.waiting', {})).pledges;

  test('proposed, returned, changed, published, noted, reported, confirmed; the sums follow', async () => {
    const pledgeId = await propose();
    expect(await waiting()).toBe(1);
    expect((await world.refusal('member2', 'pledge.get', { pledgeId })).code).toBe('NOT_FOUND');
    const bare = { pledgeId, revision: 1, publish: false, reason: '' };
    const unreasoned = await world.refusal('secretary', 'pledge.decide', bare);
    expect(Object.keys(unreasoned.fields ?? {})).toEqual(['reason']);
    await decide(pledgeId, false, '请写明每月几次');
    expect((await world.call('member', 'pledge.own', {})).rows).toMatchObject([
      { state: 'returned', reason: '请写明每月几次', noteAsked: false },
    ]);
    const text = '每月到社区书屋值守两次';
    await world.call('member', 'pledge.change', { pledgeId, ...WORDS, text });
    const late = await world.refusal('secretary', 'pledge.decide', { ...bare, publish: true });
    expect(late).toMatchObject({ code: 'STATE_CHANGED' });
    expect(sums()).toBeUndefined();
    await decide(pledgeId);
    expect([sums(), await waiting()]).toEqual([{ office: { made: 1 } }, 0]);
    expect((await world.call('member2', 'pledge.list', { view: 'published' })).rows).toMatchObject([
      { memberName: '元小明', text, state: 'published', isOwn: false },
    ]);
    const noteAsked = async () => (await world.call('member', 'pledge.own', {})).rows[0]?.noteAsked;
    expect(await noteAsked()).toBe(true);
    await world.call('member', 'pledge.note', { pledgeId, text: '已值守四次' });
    expect(await noteAsked()).toBe(false);
    await report(pledgeId);
    expect(await waiting()).toBe(1);
    const own = await world.refusal('member', 'pledge.change', { pledgeId, ...WORDS });
    expect(own.code).toBe('STATE_CHANGED');
    await judge(pledgeId, false, '缺十月的签到');
    expect(sums()).toEqual({ office: { made: 1 } });
    // Others are not told of what may still be mended.
    expect(await world.call('member2', 'pledge.get', { pledgeId })).toMatchObject({
      state: 'published',
      reason: '',
      notes: [],
      history: [],
      acts: [],
    });
    await report(pledgeId);
    await judge(pledgeId);
    expect(sums()).toEqual({ office: { made: 1, kept: 1 } });
    expect(await world.call('member2', 'pledge.get', { pledgeId })).toMatchObject({ state: 'kept' });
  });

  test('nobody decides about the own, no member about anybody’s, and a far unit sees nothing', async () => {
    const pledgeId = await propose('secretary');
    const input = { pledgeId, revision: 1, publish: true, reason: '' };
    expect((await world.refusal('secretary', 'pledge.decide', input)).message).toContain('另一位');
    expect((await world.refusal('member', 'pledge.decide', input)).code).toBe('FORBIDDEN');
    await world.call('secretary2', 'pledge.decide', input);
    await report(pledgeId, 'secretary');
    const judged = { pledgeId, revision: 3, kept: true, reason: '' };
    expect((await world.refusal('secretary', 'pledge.judge', judged)).message).toContain('另一位');
    for (const code of [
      (await world.refusal('far-secretary', 'pledge.get', { pledgeId })).code,
      (await world.refusal('far-secretary', 'pledge.judge', judged)).code,
      (await world.refusal('far-member', 'pledge.note', { pledgeId, text: '别的单位' })).code,
    ]) {
      expect(code).toBe('NOT_FOUND');
    }
    expect((await world.call('far-secretary', 'pledge.list', { view: 'reported' })).rows).toEqual([]);
    expect((await world.refusal('member', 'pledge.note', { pledgeId, text: '替他写' })).code).toBe(
      'NOT_ALLOWED',
    );
    await world.call('secretary2', 'pledge.judge', judged);
    expect(sums()).toEqual({ office: { made: 1, kept: 1 } });
  });

  test('of eight proposed at once five are there; one taken back makes room again', async () => {
    const calls = Array.from({ length: 8 }, (_, index) =>
      world.envelope('member', 'pledge.propose', { ...WORDS, text: `值守社区书屋第${index}处` }),
    );
    const answers = await Promise.all(calls);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    const places = answers.flatMap((answer) =>
      answer.ok ? [(answer.data as { pledgeId: string }).pledgeId] : [],
    );
    // None of them wrote over another one.
    expect([new Set(places).size, places.length + refused.length]).toEqual([places.length, 8]);
    expect(refused.every((code) => code === 'NOT_ALLOWED' || code === 'BUSY')).toBe(true);
    // Whoever only collided may try again, and then meets the limit.
    for (let more = 0; more < 5; more += 1) await world.envelope('member', 'pledge.propose', WORDS);
    const { rows, left } = await world.call('member', 'pledge.own', {});
    expect([rows.length, left, new Set(rows.map(({ pledgeId }) => pledgeId)).size]).toEqual([5, 0, 5]);
    expect(world.documents('pledges')).toHaveLength(5);
    expect((await world.refusal('member', 'pledge.propose', WORDS)).message).toContain('最多5条');

    const [{ pledgeId } = { pledgeId: '' }] = rows;
    await world.call('member', 'pledge.withdraw', { pledgeId });
    expect((await world.call('member', 'pledge.own', {})).left).toBe(1);
    expect(await propose()).toBe(pledgeId);
    // Who read what was taken back does not decide on what took its place.
    const stale = { pledgeId, revision: 1, publish: true, reason: '' };
    expect((await world.refusal('secretary', 'pledge.decide', stale)).code).toBe('STATE_CHANGED');
    await decide(pledgeId);
    expect((await world.refusal('member', 'pledge.withdraw', { pledgeId })).code).toBe('STATE_CHANGED');
  });

  test('the check of the campaign adds them up again, names a drift and mends it', async () => {
    await startCampaign(world);
    const kept = await propose('member');
    await decide(kept);
    await report(kept);
    await judge(kept);
    await decide(await propose('member2'));
    await propose('member3');
    const check = async (over: object = {}) => {
      const event = { task: 'checkCampaign', unitId: 'unit', year: '2026', again: true, ...over };
      const { data } = (await runSchedule(world, event)) as unknown as { data: CampaignReport };
      return data.walks[0];
    };
    expect(await check()).toMatchObject({ checkedPledges: 3, driftCount: 0, unsettled: 0 });
    await spoil(world, 'unit_years', 'unit:2026', {
      $inc: { 'pledges.office.kept': 2, 'pledges.sports.made': -1 },
    });
    const paths = (await check({ repair: true }))?.drifts.map(
      ({ path, is, should, repaired }) => `${path} ${is}/${should} ${repaired}`,
    );
    expect(paths?.sort()).toEqual(['pledges.office.kept 3/1 true', 'pledges.sports.made 0/1 true']);
    expect(await check()).toMatchObject({ driftCount: 0 });
  });

  test('last year’s is still judged, one of the year before is archived and waits in no queue', async () => {
    const [last, older] = [await propose('member'), await propose('member2')];
    for (const pledgeId of [last, older]) {
      await decide(pledgeId);
      await report(pledgeId, pledgeId === last ? 'member' : 'member2');
    }
    const inYears = (years: number) => ({ now: Date.UTC(2026 + years, 0, 5, 2) });
    const judgement = { revision: 3, kept: true, reason: '' };
    const judged = await world.call(
      'secretary',
      'pledge.judge',
      { pledgeId: last, ...judgement },
      inYears(1),
    );
    expect(judged.state).toBe('kept');
    const queue = async (years: number) => {
      const { rows } = await world.call('secretary', 'pledge.list', { view: 'reported' }, inYears(years));
      const { pledges } = await world.call('secretary', 'membership.waiting', {}, inYears(years));
      return [rows.map(({ pledgeId }) => pledgeId), pledges];
    };
    expect(await queue(1)).toEqual([[older], 1]);
    expect(await queue(2)).toEqual([[], 0]);
    const late = await world.refusal(
      'secretary',
      'pledge.judge',
      { pledgeId: older, ...judgement },
      inYears(2),
    );
    expect(late).toMatchObject({ code: 'CLOSED', message: '2026年的承诺已经归档，不能再办理' });
    expect((await world.call('secretary', 'pledge.get', { pledgeId: older }, inYears(2))).acts).toEqual([]);
  });

  test('an indicator bound to it moves with the confirmation', async () => {
    await world.call('admin', 'campaign.create', { ...CAMPAIGN, template: 'educationBureau' });
    const percent = async () => {
      const { chapters } = await world.call('leader', 'campaign.readiness', {});
      const found = chapters.flatMap(({ indicators }) => indicators).find(({ key }) => key === '3-1-3');
      return [found?.measured?.metric, found?.measured?.value];
    };
    expect(await percent()).toEqual(['pledgesKept', 0]);
    const pledgeId = await propose();
    await decide(pledgeId);
    await decide(await propose('member2'));
    await report(pledgeId);
    expect(await percent()).toEqual(['pledgesKept', 0]);
    await judge(pledgeId);
    expect(await percent()).toEqual(['pledgesKept', 50]);
  });
});
