import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';

let world: World;
beforeEach(async () => {
  world = await startWorld({ seed: twoUnits() });
});
afterEach(() => world.close());

test('a campaign starts with its year, phases and standard, and everyone reads it', async () => {
  expect(await world.call('member', 'campaign.current', {})).toEqual({ campaign: null });
  const { campaignId, year, chapters, indicators } = await startCampaign(world);
  expect([year, chapters]).toEqual(['2026', 12]);
  const { campaign } = await world.call('member', 'campaign.current', {});
  expect(campaign).toMatchObject({ campaignId, year: '2026', phase: 'planning', years: ['2026'] });
  expect(campaign?.phases.map((phase) => phase.from)).toEqual([
    '2026-01-01',
    '2026-03-01',
    '2026-04-01',
    '2026-11-01',
  ]);
  const standard = await world.call('member', 'standard.chapters', { year: null });
  expect(standard.chapters.flatMap((chapter) => chapter.indicators)).toHaveLength(indicators);
  expect(standard.chapters.map((chapter) => chapter.code)).toEqual(
    Array.from({ length: 12 }, (_, index) => String(index + 1)),
  );
  const indicator = await world.call('member', 'standard.indicator', { year: null, key: '6-4' });
  expect(indicator).toMatchObject({
    chapterTitle: '积极履行社会责任',
    indicator: { binding: { metric: 'serviceMinutesPerHead', target: 1500 } },
    statement: { revision: 0, text: '' },
  });
});

test('one runs at a time, also when two administrators start at once', async () => {
  const both = await Promise.allSettled([startCampaign(world), startCampaign(world)]);
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(world.documents('campaigns')).toHaveLength(1);
  expect(world.documents('chapters')).toHaveLength(12);
});

test('a term must make sense, and only administrators start one', async () => {
  const input = {
    name: '省级文明单位创建',
    level: 'provincial',
    fromYear: '2026',
    toYear: '2025',
    template: 'partyOrgan',
    renewsCampaignId: null,
  };
  const refusal = async (over: object, who = 'admin') =>
    world.refusal(who, 'campaign.create', { ...input, ...over });
  expect((await refusal({})).fields).toHaveProperty('toYear');
  expect((await refusal({ toYear: '2031' })).message).toContain('最多5年');
  expect((await refusal({ fromYear: '2023' })).message).toContain('已经过去');
  expect(await refusal({ toYear: '2028' }, 'secretary')).toMatchObject({ code: 'FORBIDDEN' });
  expect(world.documents('campaigns')).toEqual([]);
});

test('another unit sees nothing of it', async () => {
  await startCampaign(world);
  expect(await world.call('far-member', 'campaign.current', {})).toEqual({ campaign: null });
  expect(await world.refusal('far-member', 'standard.chapters', { year: null })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
});
