import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWorkbook } from '../../../cloudfunctions/server/membership/sheet/read-workbook';
import type { Input } from '../../../src/shared/contract/actions';
import { entry } from '../record/entry';
import { runSchedule } from '../record/ledger-invariants';
import { startCampaign } from '../support/campaign';
import { download } from '../support/storage';
import { NEXT_YEAR_MS, startWorld, WORLD_NOW_MS, type World } from '../support/world';

const DAY_MS = 86_400_000;
const inJanuary = { now: NEXT_YEAR_MS };
const year = '2026';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startCampaign(world);
});
afterEach(() => world.close());

const openNextYear = () => world.call('admin', 'campaign.openYear', { year: '2027' }, inJanuary);

const periodKey = (key: string) => key as Input<'appraisal.compute'>['periodKey'];

async function finding(text: string): Promise<string> {
  const { findingId } = await world.call('secretary', 'selfcheck.openFinding', {
    indicatorKey: '1-2',
    text,
    way: 'planned',
    measures: '',
    ownerId: 'member',
    deadline: '2027-03-31' as Input<'selfcheck.openFinding'>['deadline'],
  });
  return findingId;
}

test('findings of a year that is over stay to be put right, and what was settled is found in its year', async () => {
  const settled = await finding('没有公示领导小组名单');
  const waiting = await finding('档案没有目录');
  await world.call('member', 'selfcheck.proveFinding', {
    findingId: settled,
    text: '已公示五个工作日',
    pictures: [],
  });
  await world.call('secretary', 'selfcheck.decideFinding', {
    findingId: settled,
    decision: 'close',
    reason: '',
  });
  await openNextYear();
  for (const who of ['leader', 'member']) {
    const list = async (state: 'open' | 'closed', asked: { year?: string } = {}) => {
      const input = { state, ...asked };
      const { rows, ...place } = await world.call(who, 'selfcheck.findings', input, inJanuary);
      return { ids: rows.map(({ findingId }) => findingId), ...place };
    };
    const now = { year: '2027', years: ['2026', '2027'], readOnly: false };
    expect(await list('open')).toMatchObject({ ids: [waiting], ...now });
    expect(await list('closed')).toMatchObject({ ids: [], ...now });
    const then = { year, years: ['2026', '2027'], readOnly: true };
    expect(await list('open', { year })).toMatchObject({ ids: [waiting], ...then });
    expect(await list('closed', { year })).toMatchObject({ ids: [settled], ...then });
  }
  // Of whoever owns none there is nothing, in whatever year.
  const others = await world.call('member2', 'selfcheck.findings', { state: 'closed', year }, inJanuary);
  expect(others.rows).toEqual([]);
});

test('the weeks of a year that is over are told as they were, and lead nowhere', async () => {
  const picture = (now: number) => runSchedule(world, { task: 'pictureCampaigns' }, now);
  for (const weeks of [3, 2, 1]) await picture(WORLD_NOW_MS - weeks * 7 * DAY_MS);
  const running = await world.call('leader', 'campaign.trend', {});
  expect(running.weeks).toHaveLength(4);
  await openNextYear();
  await picture(NEXT_YEAR_MS + 7 * DAY_MS);
  const later = { now: NEXT_YEAR_MS + 8 * DAY_MS };
  const trend = await world.call('leader', 'campaign.trend', { year }, later);
  expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
  expect(trend).toEqual({
    weeks: running.weeks.slice(0, 3),
    forecast: null,
    changes: { since: null, readinessPermille: 0, tasksDone: 0, pieces: 0, indicators: [] },
  });
});

test('the standard of a year that is over is exported as it was then', async () => {
  await openNextYear();
  const { chapterRevision, indicator } = await world.call(
    'admin',
    'standard.indicator',
    { key: '1-2' },
    inJanuary,
  );
  const renamed = { ...indicator, title: '新一年改过的名称' };
  const change = { key: '1-2', revision: chapterRevision, indicator: renamed };
  await world.call('admin', 'standard.saveIndicator', change, inJanuary);
  const titles = async (asked: { year?: string }) => {
    const { fileId } = await world.call('leader', 'standard.exportSheet', asked, inJanuary);
    return readWorkbook(await download(world, fileId)).cells.map(({ text }) => text);
  };
  expect(await titles({})).toContain(renamed.title);
  const then = await titles({ year });
  expect(then).toContain(indicator.title);
  expect(then).not.toContain(renamed.title);
});

test('the figures of a calendar year are read when it is over, its twelve months and no other', async () => {
  const { recordId } = await world.call('member', 'record.submit', entry({ occurredOn: '2026-11-10' }));
  const items = [{ recordId, revision: 1 }];
  await world.call('secretary', 'record.review', { items, decision: 'approve', reason: '' });
  const now = await world.call('leader', 'campaign.progress', {}, inJanuary);
  // The next year has begun, although it was not opened yet.
  expect(now).toMatchObject({ year: '2027', years: ['2026', '2027'], readOnly: false, monthsSoFar: 1 });
  expect(now.unit.volunteerMinutes).toBe(0);
  await openNextYear();
  const then = await world.call('leader', 'campaign.progress', { year }, inJanuary);
  const { databaseRequests, documentsRead } = world.lastCounters();
  expect(databaseRequests).toBeLessThanOrEqual(4);
  expect(documentsRead).toBeLessThanOrEqual(150);
  expect(then).toMatchObject({ year, years: ['2026', '2027'], readOnly: true, monthsSoFar: 12 });
  expect(then.unit.volunteerMinutes).toBeGreaterThan(0);
  expect(then.trend.map(({ month }) => month)).toEqual(
    Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`),
  );
});

test('appraisals are listed by year; what a year ended with is handled in the next one, and seen in both', async () => {
  const publish = async (key: string, options: { now: number }) => {
    const input = { periodKey: periodKey(key) };
    const { appraisalId, computedAtMs } = await world.call('secretary', 'appraisal.compute', input, options);
    await world.call('secretary', 'appraisal.publish', { appraisalId, computedAtMs }, options);
  };
  await publish('2025-Q3', { now: WORLD_NOW_MS });
  await publish('2026-Q3', { now: WORLD_NOW_MS });
  await openNextYear();
  await publish('2026-Q4', inJanuary);
  await world.call('secretary', 'appraisal.compute', { periodKey: periodKey('2026') }, inJanuary);
  const list = async (who: string, asked: { year?: string } = {}) => {
    const { rows, ...place } = await world.call(who, 'appraisal.list', asked, inJanuary);
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(4);
    return { keys: rows.map((row) => row.periodKey), ...place };
  };
  // Also of a year before the campaign began.
  const years = ['2025', '2026', '2027'];
  expect(await list('member')).toMatchObject({ keys: ['2026-Q4'], year: '2027', years, readOnly: false });
  expect(await list('leader')).toMatchObject({ keys: ['2026', '2026-Q4'] });
  expect(await list('leader', { year })).toMatchObject({
    keys: ['2026', '2026-Q4', '2026-Q3'],
    year,
    years,
    readOnly: true,
  });
  expect(await list('member', { year })).toMatchObject({ keys: ['2026-Q4', '2026-Q3'] });
  expect(await list('member', { year: '2025' })).toMatchObject({ keys: ['2025-Q3'] });
  // A cursor of another year leads nowhere else.
  const astray = { year: '2025', cursor: '2026-12y' };
  const page = await world.call('member', 'appraisal.list', astray, inJanuary);
  expect(page.rows.map((row) => row.periodKey)).toEqual(['2025-Q3']);
});

test('without a campaign there is one list of findings, and appraisals and figures have their years', async () => {
  await finding('没有上墙的制度');
  await world.call('admin', 'campaign.end', { reason: '周期结束' });
  const findings = await world.call('leader', 'selfcheck.findings', { state: 'open' });
  expect(findings).toMatchObject({ rows: [{ text: '没有上墙的制度' }], years: [], readOnly: false });
  expect(await world.call('leader', 'appraisal.list', {})).toMatchObject({ years: ['2026'], rows: [] });
  expect(await world.call('leader', 'campaign.progress', {})).toMatchObject({ years: ['2026'] });
  const [ended] = world.documents('campaigns');
  const asked = { campaignId: ended?._id ?? '', year };
  expect(await world.call('leader', 'selfcheck.findings', { state: 'open', ...asked })).toMatchObject({
    rows: [{ text: '没有上墙的制度' }],
    readOnly: true,
  });
  expect(await world.call('leader', 'campaign.progress', asked)).toMatchObject({ year, readOnly: true });
});
