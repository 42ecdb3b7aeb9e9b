import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CampaignReport } from '../../../cloudfunctions/server/schedule/check-campaigns';
import { dayOf } from '../../../src/shared/campaign/default-phases';
import { enter } from '../ledger/ledger-support';
import { runSchedule } from '../record/ledger-invariants';
import { judgeAll } from '../selfcheck/judge-all';
import { startCampaign } from '../support/campaign';
import { NEXT_YEAR_MS, startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { remove, spoil } from './spoil';

describe('the walk over a campaign', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  async function check(year = '2026', over: object = {}, now = WORLD_NOW_MS) {
    const event = { task: 'checkCampaign', unitId: 'unit', year, again: true, ...over };
    const { data } = (await runSchedule(world, event, now)) as unknown as { data: CampaignReport };
    const [walk] = data.walks;
    if (!walk || walk.state !== 'done' || walk.unsettled > 0) throw new Error('the walk was not finished');
    return walk.drifts.map(
      ({ collection, path, is, should, repaired }) =>
        `${collection} ${path}: ${is}/${should} ${repaired ? 'mended' : 'found'}`,
    );
  }

  /** As the administrator reads it. */
  async function told(now = WORLD_NOW_MS): Promise<string[]> {
    const { walks } = await world.call('admin', 'reconcile.latest', {}, { now });
    return walks.flatMap(({ drifts }) => drifts.map(({ subject, fault }) => `${subject}：${fault}`));
  }

  test('finds results that no round gave, that differ and that are lost; the veto carried, too', async () => {
    const { campaignId } = await startCampaign(world);
    const veto = { kind: 'veto' as const, occurred: true, occurredOn: dayOf('2025', '06-30') };
    const { vetoKey } = await judgeAll(world, { veto });
    expect(await check()).toEqual([]);
    const results = world
      .documents('chapters')
      .flatMap((chapter) =>
        Object.entries(chapter.results).map(([key, result]) => ({ chapterId: chapter._id, key, result })),
      );
    const [changed, lost] = results.filter(({ result }) => result.outcome.kind !== 'veto');
    const counted = world
      .documents('chapters')
      .flatMap(({ _id, indicators }) =>
        indicators.map(({ code, binding }) => ({ _id, key: code.replaceAll('.', '-'), binding })),
      )
      .find(({ binding }) => binding !== null);
    if (!changed || !lost || !counted) throw new Error('too little was judged');
    await spoil(world, 'chapters', changed.chapterId, {
      $set: { [`results.${changed.key}.judgedAtMs`]: 1 },
    });
    await spoil(world, 'chapters', lost.chapterId, { $unset: { [`results.${lost.key}`]: '' } });
    await spoil(world, 'chapters', counted._id, { $set: { [`results.${counted.key}`]: lost.result } });
    const expected = [
      `chapters results.${changed.key}: 1/1`,
      `chapters results.${lost.key}: 0/1`,
      `chapters results.${counted.key}: 1/0`,
    ];
    const sorted = (drifts: readonly string[]) => [...drifts].sort();
    expect(sorted(await check())).toEqual(sorted(expected.map((drift) => `${drift} found`)));
    const faults = (await told()).map((line) => line.replace(/^\d.+：/, ''));
    expect(sorted(faults)).toEqual(
      sorted([
        '自查评定过，却没有记上结果',
        '记有自查结果，却没有哪一轮自查这样评定',
        '记的自查结果与最近一轮评定不一致',
      ]),
    );
    expect(sorted(await check('2026', { repair: true }))).toEqual(
      sorted(expected.map((drift) => `${drift} mended`)),
    );
    expect(await check()).toEqual([]);
    expect(world.documents('chapters').find(({ _id }) => _id === lost.chapterId)?.results[lost.key]).toEqual(
      lost.result,
    );

    const january = NEXT_YEAR_MS;
    await world.call('admin', 'campaign.openYear', { year: '2027' }, { now: january });
    expect(await check('2027', {}, january)).toEqual([]);
    const chapterId = `${campaignId}:2027:${vetoKey.split('-')[0]}`;
    await spoil(world, 'chapters', chapterId, { $set: { results: {} } });
    expect(await check('2027', {}, january)).toEqual([`chapters results.${vetoKey}: 0/1 found`]);
    await check('2027', { repair: true }, january);
    expect(await check('2027', {}, january)).toEqual([]);
    const { chapters } = await world.call('leader', 'campaign.readiness', {}, { now: january });
    const vetoed = chapters.flatMap(({ indicators }) => indicators.filter((each) => each.vetoed));
    expect(vetoed.map(({ key }) => key)).toEqual([vetoKey]);
  });

  test('finds departments and branches that are said to have other people than they have', async () => {
    await startCampaign(world);
    expect(await check()).toEqual([]);
    await spoil(world, 'departments', 'office', { $inc: { people: 3 } });
    await spoil(world, 'branches', 'first', { $inc: { registeredVolunteers: -1 } });
    const { people } = world.documents('departments').find(({ _id }) => _id === 'office') ?? {};
    const real = (people ?? Number.NaN) - 3;
    expect(await check()).toEqual([
      `departments people: ${people}/${real} found`,
      'branches registeredVolunteers: 0/1 found',
    ]);
    expect(await told()).toEqual([
      `办公室：在岗人数记为${people}人，应为${real}人`,
      '第一党支部：注册志愿者人数记为0人，应为1人',
    ]);
    await check('2026', { repair: true });
    expect(await check()).toEqual([]);
  });

  test('finds articles that could be submitted twice, and claims that nothing stands for', async () => {
    await startCampaign(world);
    const { entryId } = await enter(world, 'member2', 'article');
    const [claim] = world.documents('article_claims');
    const [entry] = world.documents('ledger_entries');
    if (!claim || !entry) throw new Error('nothing was claimed');
    expect(await check()).toEqual([]);
    await remove(world, 'article_claims', claim._id);
    world.seed({ article_claims: [{ ...claim, _id: 'nothing-of-it', entryId: 'gone' }] });
    expect(await check()).toEqual(['article_claims claim: 0/1 found', 'article_claims claim: 1/0 found']);
    expect(await told()).toEqual([
      `${entry.title}：没有登记为已投，同一篇还能再投一次`,
      '已删除的稿件：已不在台账里，却仍登记为已投，别人投不了这一篇',
    ]);
    await check('2026', { repair: true });
    expect(await check()).toEqual([]);
    expect(world.documents('article_claims')).toEqual([claim]);

    // Entered past the claim: people say which one stays.
    world.seed({ ledger_entries: [{ ...entry, _id: `${entryId}-2`, listKey: `${entry.listKey}-2` }] });
    const drifts = (await check('2026', { repair: true })).filter((drift) => drift.includes('claims'));
    expect(drifts).toEqual(['article_claims twice: 0/1 found']);
    expect(await told()).toContain(
      `${entry.title}：与另一条稿件是同一篇，同一媒体一年只计一次，请撤回其中一条`,
    );
  });
});
