import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Input } from '../../../src/shared/contract/actions';
import { startCampaign } from '../support/campaign';
import { NEXT_YEAR_MS, startWorld, type World } from '../support/world';

const YEAR_MS = 365 * 86_400_000;
const YEARS = ['2027', '2028', '2029', '2030'];

describe('the turn of the year', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ instancesPerFunction: 4 });
    await startCampaign(world, { toYear: '2030' });
  });
  afterAll(() => world.close());

  const indicatorOf = (year: string | null) =>
    world.call('admin', 'standard.indicator', { year, key: '6-4' });

  test('what is changed in the standard while the next year is opened is not lost for it', async () => {
    for (const [index, year] of YEARS.entries()) {
      const at = { now: NEXT_YEAR_MS + index * YEAR_MS };
      const { indicator, chapterRevision } = await indicatorOf(null);
      const title = `人均志愿服务时长（${year}）`;
      const change: Input<'standard.saveIndicator'> = {
        key: '6-4',
        revision: chapterRevision,
        indicator: { ...indicator, title },
      };
      const chapter = { code: String(20 + index), title: `补充内容${index}`, isNew: true };
      const [opened, saved, added] = await Promise.all([
        world.envelope('admin', 'campaign.openYear', { year }, at),
        world.envelope('admin', 'standard.saveIndicator', change, at),
        world.envelope('admin', 'standard.saveChapter', chapter, at),
      ]);
      if (!opened.ok) {
        // A chapter came first: whoever opens the year is asked to do it again.
        expect(opened.error.code).toBe('STATE_CHANGED');
        await world.call('admin', 'campaign.openYear', { year }, at);
      }
      if (saved.ok) expect((await indicatorOf(year)).indicator.title).toBe(title);
      else expect(saved.error.code).toBe('STATE_CHANGED');
      const { chapters } = await world.call('admin', 'standard.chapters', { year });
      expect(chapters.some(({ code }) => code === chapter.code)).toBe(added.ok);
    }
  });

  test('a year that has not begun is at its beginning, and nobody is behind in it', async () => {
    await world.call('admin', 'campaign.end', { reason: '重新开始' });
    await startCampaign(world, { fromYear: '2027', toYear: '2028' });
    const { campaign, monthsSoFar, chapters } = await world.call('leader', 'campaign.readiness', {});
    expect({ year: campaign?.year, monthsSoFar }).toEqual({ year: '2027', monthsSoFar: 1 });
    const counted = chapters
      .flatMap(({ indicators }) => indicators)
      .flatMap(({ measured }) => (measured?.begunPeriods ? [measured] : []));
    expect(counted.length).toBeGreaterThan(0);
    expect(counted.every(({ begunPeriods, behind }) => begunPeriods === 1 && !behind)).toBe(true);
  });
});
