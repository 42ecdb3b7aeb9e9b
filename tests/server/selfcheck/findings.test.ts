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
});
