import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { startCampaign } from '../support/campaign';
import { startWorld, type World } from '../support/world';

describe('findings', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await startCampaign(world);
  });
  afterAll(() => world.close());

  const open = (over: Partial<Input<'selfcheck.openFinding'>> = {}) =>
    world.call('secretary', 'selfcheck.openFinding', {
      indicatorKey: '1-2',
      text: '领导小组调整后没有发文',
      way: 'atOnce',
      measures: '补发通知',
      ownerId: 'member',
      deadline: '2026-11-30',
      ...over,
    });

  async function openFindings(key: string): Promise<number | undefined> {
    const { chapters } = await world.call('leader', 'campaign.readiness', {});
    return chapters.flatMap(({ indicators }) => indicators).find((each) => each.key === key)?.openFindings;
  }

  const ownFindings = async (who = 'member') => (await world.call(who, 'membership.home', {})).findings;

  const prove = (findingId: string, who = 'member') =>
    world.call(who, 'selfcheck.proveFinding', { findingId, text: '已补发通知并公示', pictures: [] });

  test('are put right by the owner and closed by a second person; all of it stays', async () => {
    const { findingId } = await open({ deadline: '2026-11-20' });
    expect(await openFindings('1-2')).toBe(1);
    expect(await ownFindings()).toEqual({ open: 1, overdue: 0, thisWeek: 1 });
    expect(await world.refusal('member2', 'selfcheck.finding', { findingId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.call('member', 'selfcheck.finding', { findingId })).toMatchObject({ mayProve: true });
    await prove(findingId);
    expect(await ownFindings()).toMatchObject({ open: 0 });
    const returned = await world.call('secretary', 'selfcheck.decideFinding', {
      findingId,
      decision: 'return',
      reason: '缺公示照片',
    });
    expect(returned).toMatchObject({ state: 'open' });
    expect(await ownFindings()).toMatchObject({ open: 1 });
    await prove(findingId);
    const closing = { findingId, decision: 'close' as const, reason: '' };
    const closed = await world.call('secretary', 'selfcheck.decideFinding', closing);
    expect(closed).toMatchObject({ state: 'closed', mayDecide: false });
    expect(closed.history.map(({ event }) => event)).toEqual([
      'opened',
      'proved',
      'returned',
      'proved',
      'closed',
    ]);
    expect(await openFindings('1-2')).toBe(0);
    const owner = world.documents('members').find(({ _id }) => _id === 'member');
    expect(owner?.openFindings).toEqual({});
  });

  test('nobody closes what they own or proved themselves, and two who close it count once', async () => {
    const { findingId } = await open({ ownerId: 'secretary2' });
    await prove(findingId, 'secretary2');
    const closing = { findingId, decision: 'close' as const, reason: '' };
    expect(await world.refusal('secretary2', 'selfcheck.decideFinding', closing)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.envelope('secretary', 'selfcheck.decideFinding', closing)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await openFindings('1-2')).toBe(0);
  });

  const ownOpen = (memberId: string) =>
    world.documents('members').find(({ _id }) => _id === memberId)?.openFindings;

  async function change(findingId: string, over: Partial<Input<'selfcheck.changeFinding'>>) {
    const { text, way, measures, ownerId, deadline, history } = await world.call(
      'secretary',
      'selfcheck.finding',
      {
        findingId,
      },
    );
    return {
      findingId,
      seenAtMs: history.at(-1)?.atMs ?? 0,
      ...{ text, way, measures, ownerId, deadline: deadline as Input<'selfcheck.changeFinding'>['deadline'] },
      reason: '原责任人已调离',
      ...over,
    };
  }

  test('are given to somebody else with another day; who had them is asked no more', async () => {
    const { findingId } = await open({ deadline: '2026-11-20', ownerId: 'leader' });
    const input = await change(findingId, { ownerId: 'member2', deadline: '2026-12-15' });
    expect(await world.refusal('leader', 'selfcheck.changeFinding', input)).toMatchObject({
      code: 'FORBIDDEN',
    });
    const changed = await world.call('secretary2', 'selfcheck.changeFinding', input);
    expect(changed).toMatchObject({ ownerId: 'member2', deadline: '2026-12-15', departmentName: '体育科' });
    expect(changed.history.at(-1)?.text).toMatch(/^原责任人已调离\n责任人：.+ → .+\n期限：.+ → .+$/);
    expect([ownOpen('leader'), ownOpen('member2')]).toEqual([{}, { '2026-12-15': 1 }]);
    const again = { ...input, text: '看到的是改之前的内容', seenAtMs: input.seenAtMs - 1 };
    expect(await world.refusal('secretary', 'selfcheck.changeFinding', again)).toMatchObject({
      code: 'STATE_CHANGED',
    });
    const past = await change(findingId, { deadline: '2026-01-01' });
    expect(await world.refusal('secretary', 'selfcheck.changeFinding', past)).toMatchObject({
      code: 'INPUT_INVALID',
    });
    await world.call('secretary', 'selfcheck.withdrawFinding', { findingId, reason: '重复登记' });
  });

  test('are withdrawn with a reason by somebody who neither owns nor proved them, once', async () => {
    const { findingId } = await open({ ownerId: 'secretary2' });
    const withdrawing = { findingId, reason: '重复登记' };
    const before = await openFindings('1-2');
    expect(await world.refusal('secretary2', 'selfcheck.withdrawFinding', withdrawing)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.envelope('secretary', 'selfcheck.withdrawFinding', withdrawing)),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await openFindings('1-2')).toBe((before ?? 0) - 1);
    expect(ownOpen('secretary2')).toEqual({});
    const proved = await open({ ownerId: 'member' });
    await prove(proved.findingId, 'secretary');
    const own = { findingId: proved.findingId, reason: '核实后不是问题' };
    expect(await world.refusal('secretary', 'selfcheck.withdrawFinding', own)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const gone = await world.call('secretary2', 'selfcheck.withdrawFinding', own);
    expect(gone).toMatchObject({ state: 'withdrawn', mayWithdraw: false, mayProve: false, mayChange: false });
    expect(ownOpen('member')).toEqual({});
    expect(await openFindings('1-2')).toBe((before ?? 0) - 1);
  });

  test('members see their own, managers all, by deadline; a day that is over is refused', async () => {
    await open({ ownerId: 'member2', deadline: '2026-12-31', indicatorKey: null });
    await open({ ownerId: 'member', deadline: '2026-12-01' });
    const own = await world.call('member', 'selfcheck.findings', { state: 'open' });
    expect(own.rows.map(({ deadline, isOwn }) => [deadline, isOwn])).toEqual([['2026-12-01', true]]);
    const all = await world.call('leader', 'selfcheck.findings', { state: 'open' });
    expect(all.rows.map(({ deadline }) => deadline)).toEqual(['2026-12-01', '2026-12-31']);
    expect(
      await world.refusal('secretary', 'selfcheck.openFinding', {
        indicatorKey: null,
        text: '台账不齐全',
        way: 'planned',
        measures: '',
        ownerId: 'member',
        deadline: '2026-01-01',
      }),
    ).toMatchObject({ code: 'INPUT_INVALID', fields: { deadline: expect.any(String) } });
  });

  test('of a campaign that ended stand on no first screen any more; of a former year they are told with it', async () => {
    const inOpen = async () => (await world.call('leader', 'selfcheck.findings', { state: 'open' })).rows;
    expect(new Set((await inOpen()).map(({ year }) => year))).toEqual(new Set(['2026']));
    expect(await ownFindings()).toMatchObject({ open: 1 });
    await world.call('admin', 'campaign.end', { reason: '已获得称号' });
    const { result } = await world.emulator.invoke('schedule', { task: 'finishStandingTasks' });
    expect(result).toMatchObject({ data: { finished: true } });
    expect(await inOpen()).toEqual([]);
    expect(await ownFindings()).toMatchObject({ open: 0 });
    const ended = world.documents('findings').filter(({ history }) => history.at(-1)?.event === 'ended');
    expect(ended.map(({ state }) => state)).toEqual(['withdrawn', 'withdrawn']);
    for (const { states } of world.documents('chapters')) {
      for (const state of Object.values(states)) expect(state.openFindings ?? 0).toBe(0);
    }
  });
});
