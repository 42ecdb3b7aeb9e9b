import { afterEach, describe, expect, test } from 'vitest';
import type { Output } from '../../../src/shared/contract/actions';
import { addLink, linkInput } from '../evidence/evidence-support';
import { runSchedule } from '../record/ledger-invariants';
import { killableCloud } from '../support/killable-cloud';
import { memberDoc, openIdOf, smallUnit } from '../support/small-unit';
import { twoUnits } from '../support/two-units';
import { nextRequestId, startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { livedCampaign } from './lived-campaign';
import { spoil } from './spoil';

/** The day after the tests' own: no entry is so young that the tallies would wait. */
const NOW = WORLD_NOW_MS + 86_400_000;
const MOST_CALLS = 60;
/** A call of the function `api` ends after 20 seconds; a request to the cloud's database takes some 10 ms. */
const MOST_REQUESTS = 250;

describe('comparing by button', () => {
  let world: World;
  afterEach(() => world.close());

  type Advanced = Output<'reconcile.advance'>;

  const advance = async (sinceMs: number | null, repair = false, now = NOW) => {
    const answer = await world.call('admin', 'reconcile.advance', { sinceMs, repair }, { now });
    expect(world.lastCounters().databaseRequests).toBeLessThan(MOST_REQUESTS);
    return answer;
  };

  /** As the page does: again and again until nothing is left. */
  async function walkAll(repair = false, now = NOW): Promise<Advanced[]> {
    const answers = [await advance(null, repair, now)];
    while (answers.at(-1)?.finished === false && answers.length < MOST_CALLS) {
      answers.push(await advance(answers[0]?.sinceMs ?? null, repair, now + answers.length));
    }
    expect(answers.at(-1)).toMatchObject({ finished: true, percent: 100, current: null });
    return answers;
  }

  const latest = async () => (await world.call('admin', 'reconcile.latest', {}, { now: NOW })).walks;

  test('says that nothing was compared yet, then how far it is, then that all agrees', async () => {
    world = await startWorld();
    await livedCampaign(world);
    expect((await latest()).map(({ part, year, state }) => [part, year, state])).toEqual([
      ['points', '2026', 'never'],
      ['campaign', '2026', 'never'],
      ['redemption', null, 'never'],
      ['points', '2025', 'never'],
      ['campaign', '2025', 'never'],
    ]);
    const answers = await walkAll();
    const percents = answers.map(({ percent }) => percent);
    expect(percents).toEqual([...percents].sort((a, b) => a - b));
    expect(new Set(answers.flatMap(({ current }) => current?.part ?? []))).toEqual(
      new Set(['points', 'campaign', 'redemption']),
    );
    const walks = await latest();
    for (const walk of walks) {
      expect(walk).toMatchObject({
        state: 'done',
        driftCount: 0,
        drifts: [],
        unsettled: false,
        repair: false,
      });
    }
    expect(walks[1]?.checked).toEqual([
      { what: 'pieces', count: 2 },
      { what: 'tasks', count: 2 },
      { what: 'findings', count: 1 },
      { what: 'ledgerEntries', count: 6 },
      { what: 'pledges', count: 0 },
    ]);
    // Finished is finished, until somebody asks anew.
    const before = JSON.stringify(world.documents('campaign_checks'));
    expect(await advance(answers[0]?.sinceMs ?? null)).toMatchObject({ finished: true });
    expect(JSON.stringify(world.documents('campaign_checks'))).toBe(before);
    expect(await advance(null, false, NOW + 3_600_000)).toMatchObject({ finished: false });
  });

  test('names what differs in words, and puts it right only when asked', async () => {
    world = await startWorld({ seed: twoUnits() });
    const { campaignId } = await livedCampaign(world);
    await spoil(world, 'chapters', `${campaignId}:2026:6`, { $inc: { 'states.6-4.evidence.news': 2 } });
    await spoil(world, 'members', 'member', { $set: { openTasks: {} } });
    await spoil(world, 'members', 'far-member', { $set: { openTasks: { '2026-01-01': 3 } } });
    await walkAll();
    const walk = (await latest())[1];
    const [chapter] = world.documents('chapters').filter(({ code }) => code === '6');
    const title = chapter?.indicators.find(({ code }) => code === '6.4')?.title;
    expect(walk?.drifts).toEqual([
      { subject: `6.4 ${title}`, fault: '“宣传报道”材料记为3件，应为1件', repaired: false, mendable: true },
      {
        subject: '元小明',
        fault: '首页上11月30日到期的任务记为0项，应为1项',
        repaired: false,
        mendable: true,
      },
    ]);
    const spoilt = world.documents('members').find(({ _id }) => _id === 'member');
    expect(spoilt?.openTasks).toEqual({});

    const answers = await walkAll(true, NOW + 60_000);
    // Nothing but the walk that found something.
    expect(new Set(answers.flatMap(({ current }) => current?.part ?? []))).toEqual(new Set(['campaign']));
    expect((await latest())[1]?.drifts.map(({ repaired }) => repaired)).toEqual([true, true]);
    expect((await latest())[0]?.repair).toBe(false);
    expect(await advance(null, true, NOW + 120_000)).toMatchObject({ finished: true });
    await walkAll(false, NOW + 180_000);
    expect((await latest()).map(({ driftCount }) => driftCount)).toEqual([0, 0, 0, 0, 0]);
    const far = world.documents('members').find(({ _id }) => _id === 'far-member');
    expect(far?.openTasks).toEqual({ '2026-01-01': 3 });
  });

  test('what is done between two slices makes no drift', async () => {
    world = await startWorld();
    await livedCampaign(world);
    let last = await advance(null);
    const { sinceMs } = last;
    for (let call = 0; !last.finished && call < MOST_CALLS; call += 1) {
      if (call < 12) await addLink(world, `https://news.example.cn/new${call}`, { keys: ['6-4'] });
      last = await advance(sinceMs, false, NOW + call);
    }
    expect(last.finished).toBe(true);
    for (const walk of await latest()) expect(walk).toMatchObject({ driftCount: 0, drifts: [] });
    const kept = world.documents('campaign_checks').find(({ year }) => year === '2026');
    expect(kept?.checkedPieces).toBeGreaterThanOrEqual(2);
  });

  test('two administrators at once, and a piece added at the same moment, do no harm', async () => {
    world = await startWorld({ instancesPerFunction: 4 });
    await livedCampaign(world);
    const first = await advance(null);
    for (let round = 0; round < MOST_CALLS; round += 1) {
      const input = { sinceMs: first.sinceMs, repair: false };
      const link = linkInput(`https://news.example.cn/both${round}`, { keys: ['6-4', '1-2'] });
      const [one, other] = await Promise.all([
        world.envelope('admin', 'reconcile.advance', input, { now: NOW + round }),
        world.envelope('admin', 'reconcile.advance', input, { now: NOW + round }),
        round < 8 ? world.envelope('secretary', 'evidence.add', link) : undefined,
      ]);
      expect([one.ok, other.ok]).toEqual([true, true]);
      if (one.ok && (one.data as Advanced).finished) break;
    }
    for (const walk of await latest())
      expect(walk).toMatchObject({ state: 'done', driftCount: 0, drifts: [] });
  });

  test('goes on after an instance died anywhere, and the night finishes what was left', async () => {
    world = await startWorld({ functionsDir: await killableCloud() });
    await livedCampaign(world);
    const { sinceMs } = await advance(null);
    for (let requests = 3; requests < 60; requests += 9) {
      const env = { TONGCHUANG_NOW_MS: String(NOW + requests), TEST_DIES_AFTER: `${requests}:before` };
      const event = {
        action: 'reconcile.advance',
        input: { sinceMs, repair: false },
        requestId: nextRequestId(),
      };
      await world.emulator.invoke('api', event, { openid: openIdOf('admin'), env }).catch(() => undefined);
    }
    const timer = { Type: 'Timer', TriggerName: 'checkCampaign', Time: '', Message: '' };
    expect(await runSchedule(world, timer, NOW + 3_600_000)).toMatchObject({ data: { finished: true } });
    expect(
      world.documents('campaign_checks').map(({ year, state, driftCount }) => [year, state, driftCount]),
    ).toEqual([
      ['2026', 'done', 0],
      ['2025', 'done', 0],
    ]);
    const report = await runSchedule(world, timer, NOW + 3_700_000);
    expect(report).toMatchObject({ data: { finished: true, walks: [] } });
  });

  test('takes no more of a call in a unit of many people', async () => {
    const unit = smallUnit();
    const people = Array.from({ length: 90 }, (_, index) =>
      memberDoc({ id: `p${String(index).padStart(3, '0')}`, name: `人${index}` }),
    );
    const [{ departmentId, branchId } = memberDoc({ id: 'nobody', name: '无' })] = people;
    const grown = <G extends { _id: string; people: number; partyMembers: number }>(groups: readonly G[]) =>
      groups.map((group) =>
        group._id === departmentId || group._id === branchId
          ? { ...group, people: group.people + 90, partyMembers: group.partyMembers + 90 }
          : group,
      );
    world = await startWorld({
      seed: {
        ...unit,
        departments: grown(unit.departments),
        branches: grown(unit.branches),
        members: [...unit.members, ...people],
      },
    });
    await livedCampaign(world);
    await walkAll();
    const [points, campaign] = await latest();
    expect(points?.checked[0]).toEqual({ what: 'people', count: 99 });
    expect(campaign?.driftCount).toBe(0);
    const kept = world.documents('campaign_checks').find(({ year }) => year === '2026');
    expect(kept?.checkedPeople).toBe(99);
  });

  test('is the administrator’s', async () => {
    world = await startWorld();
    for (const who of ['member', 'secretary', 'leader']) {
      expect((await world.refusal(who, 'reconcile.latest', {})).code).toBe('FORBIDDEN');
      const input = { sinceMs: null, repair: true };
      expect((await world.refusal(who, 'reconcile.advance', input)).code).toBe('FORBIDDEN');
    }
    expect(world.documents('reconciliations')).toEqual([]);
  });
});
