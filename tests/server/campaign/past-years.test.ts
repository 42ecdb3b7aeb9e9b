import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayOf } from '../../../src/shared/campaign/default-phases';
import type { Input, Output, ReadAction } from '../../../src/shared/contract/actions';
import { linkInput } from '../evidence/evidence-support';
import { judgeAll } from '../selfcheck/judge-all';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { NEXT_YEAR_MS, startWorld, type World } from '../support/world';
import { expectTrueTaskCounts, giveTask, taskInput } from '../task/task-support';

const DAY_MS = 86_400_000;
const inJanuary = { now: NEXT_YEAR_MS };
const LINK = 'https://a.example.cn/1';
const STATEMENT = { year: '2026', key: '6-4', revision: 0, text: '服务24次。' };

let world: World;
beforeEach(async () => {
  world = await startWorld({ seed: twoUnits() });
  await startCampaign(world);
});
afterEach(() => world.close());

/** A piece, a statement and two tasks in 2026, then the next year is opened. */
async function liveOneYear(): Promise<Output<'campaign.readiness'>> {
  await world.call('secretary', 'evidence.add', linkInput(LINK));
  await world.call('secretary', 'standard.saveStatement', STATEMENT);
  await giveTask(world, { standing: true, deadline: '2026-12-31' });
  const seen = await world.call('leader', 'campaign.readiness', {}, { now: NEXT_YEAR_MS - 4 * DAY_MS });
  await world.call('admin', 'campaign.openYear', { year: '2027' }, inJanuary);
  return seen;
}

/** Every action that reads a year, with what else it needs. */
const READS: { [A in ReadAction]?: Input<A> } = {
  'campaign.readiness': {},
  'campaign.current': {},
  'standard.chapters': {},
  'standard.indicator': { key: '6-4' },
  'evidence.list': { view: { by: 'newest' } },
  'evidence.archive': {},
  'evidence.suggest': { key: '6-4', taskId: null },
  'task.list': { scope: { by: 'all', state: 'open' } },
  'task.summary': {},
  'selfcheck.rounds': {},
  'selfcheck.findings': { state: 'closed' },
  'campaign.trend': {},
  'campaign.progress': {},
  'appraisal.list': {},
  'standard.exportSheet': {},
};

test('a year that is over is read as it was left, and says that nothing of it changes', async () => {
  const before = await liveOneYear();
  const year = '2026';
  const then = await world.call('leader', 'campaign.readiness', { year }, inJanuary);
  expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(5);
  const facts = { year, years: ['2026', '2027'], readOnly: true };
  expect(then.campaign).toMatchObject(facts);
  const { campaign: _then, ...figures } = then;
  const { campaign: _before, ...figuresBefore } = before;
  // The one open task became overdue meanwhile.
  expect({ ...figures, tasks: 0, chapters: 0, departments: 0 }).toEqual({
    ...figuresBefore,
    tasks: 0,
    chapters: 0,
    departments: 0,
  });
  expect(then.monthsSoFar).toBe(12);
  expect(then.tasks).toMatchObject({ total: 1, overdue: 1 });
  const read = { year };
  expect(await world.call('leader', 'standard.chapters', read, inJanuary)).toMatchObject(facts);
  expect(await world.call('leader', 'standard.indicator', { ...read, key: '6-4' }, inJanuary)).toMatchObject({
    ...facts,
    statement: { text: STATEMENT.text },
  });
  const list = { view: { by: 'newest' } } as const;
  expect((await world.call('leader', 'evidence.list', { ...read, ...list }, inJanuary)).rows).toHaveLength(1);
  expect((await world.call('leader', 'evidence.list', list, inJanuary)).rows).toEqual([]);
  const archive = await world.call('leader', 'evidence.archive', read, inJanuary);
  expect(archive).toMatchObject({ ...facts, pieces: 1 });
  const scope = { scope: { by: 'overdue' } } as const;
  expect((await world.call('leader', 'task.list', { ...read, ...scope }, inJanuary)).rows).toHaveLength(1);
  expect((await world.call('leader', 'task.list', scope, inJanuary)).rows).toEqual([]);
  expect((await world.call('leader', 'task.summary', read, inJanuary)).overdue).toBe(1);
  const { campaign } = await world.call('leader', 'campaign.current', read, inJanuary);
  // The caller, the campaign, which is read once, and the count of activities without a summary.
  expect(world.lastCounters().databaseRequests).toBe(3);
  await world.call('leader', 'standard.chapters', read, inJanuary);
  // The caller, the campaign once, the chapters.
  expect(world.lastCounters().databaseRequests).toBe(3);
  expect(campaign).toMatchObject({ ...facts, phases: [{ from: '2026-01-01' }, {}, {}, {}] });
  // The year worked on says so too, for the switch.
  expect((await world.call('leader', 'campaign.readiness', {}, inJanuary)).campaign).toMatchObject({
    year: '2027',
    years: ['2026', '2027'],
    readOnly: false,
  });
});

test('years that were never opened and campaigns of others look as if they did not exist', async () => {
  await liveOneYear();
  const own = world.documents('campaigns')[0]?._id ?? '';
  const other = await startCampaign(world, { prefix: 'far-' });
  for (const [action, input] of Object.entries(READS)) {
    for (const asked of [{ year: '2025' }, { year: '2028' }, { campaignId: other.campaignId }]) {
      const refused = await world.refusal('leader', action, { ...input, ...asked }, inJanuary);
      expect({ action, asked, code: refused.code }).toEqual({ action, asked, code: 'NOT_FOUND' });
    }
    const same = await world.envelope(
      'leader',
      action,
      { ...input, campaignId: own, year: '2027' },
      inJanuary,
    );
    expect(same).toMatchObject({ ok: true });
  }
});

test('an ended campaign is still read, year by year, and nothing is suggested for it', async () => {
  await liveOneYear();
  const campaignId = world.documents('campaigns')[0]?._id ?? '';
  await world.call('admin', 'campaign.end', { reason: '已获得称号' }, inJanuary);
  const years = { years: ['2026', '2027'], readOnly: true };
  const later = { now: NEXT_YEAR_MS + 40 * DAY_MS };
  const { campaign, monthsSoFar } = await world.call('leader', 'campaign.readiness', { campaignId }, later);
  // Of its last year, as it stood on the day it ended.
  expect({ campaign, monthsSoFar }).toMatchObject({ campaign: { year: '2027', ...years }, monthsSoFar: 1 });
  const asked = { campaignId, year: '2026' };
  expect((await world.call('leader', 'campaign.readiness', asked, later)).campaign).toMatchObject({
    year: '2026',
    ...years,
  });
  expect((await world.call('leader', 'evidence.archive', asked, later)).pieces).toBe(1);
  expect((await world.call('leader', 'campaign.readiness', {}, later)).campaign).toBeNull();
  expect((await world.call('leader', 'campaign.past', {}, later)).campaigns).toMatchObject([
    { campaignId, lastYear: '2027' },
  ]);
  const suggested = await world.call(
    'secretary',
    'evidence.suggest',
    { ...asked, key: '6-4', taskId: null },
    later,
  );
  expect(suggested).toMatchObject({ status: { pieces: 1 }, suggestions: [] });
});

test('a renewal offers the last words and gives the standing tasks again, also those the end cancelled', async () => {
  await liveOneYear();
  const { taskIds } = await world.call(
    'secretary',
    'task.create',
    taskInput({ standing: true, title: '不再需要的任务', deadline: '2027-11-30' }),
    inJanuary,
  );
  const cancel = { taskId: taskIds[0] ?? '', revision: 1, reason: '不再需要' };
  await world.call('secretary', 'task.cancel', cancel, inJanuary);
  const words = { ...STATEMENT, year: '2027', text: '服务30次。' };
  await world.call('secretary', 'standard.saveStatement', words, inJanuary);
  const renewsCampaignId = world.documents('campaigns')[0]?._id ?? '';
  await world.call('admin', 'campaign.end', { reason: '周期结束' }, inJanuary);
  const env = { TONGCHUANG_NOW_MS: String(NEXT_YEAR_MS) };
  const settled = await world.emulator.invoke('schedule', { task: 'finishStandingTasks' }, { env });
  expect(settled.result).toMatchObject({ data: { finished: true } });
  const inSpring = { now: Date.UTC(2028, 2, 1, 2) };
  const { campaignId } = await world.call(
    'admin',
    'campaign.create',
    {
      name: '省级文明单位复评',
      level: 'provincial',
      fromYear: '2028',
      toYear: '2030',
      template: null,
      renewsCampaignId,
    },
    inSpring,
  );
  const { statement } = await world.call('secretary', 'standard.indicator', { key: '6-4' }, inSpring);
  expect(statement).toMatchObject({ text: '', lastYear: words.text });
  const given = world.documents('tasks').filter((task) => task.campaignId === campaignId);
  expect(given).toMatchObject([
    { title: '成立创建工作领导小组', year: '2028', deadline: '2028-12-31', state: 'open', ownerId: 'member' },
  ]);
  expect(given[0]?.history).toMatchObject([{ reason: '由上一届创建结转' }]);
  expectTrueTaskCounts(world);
});

test('a standing task whose day is over when the year is opened is given time for it within the year', async () => {
  await giveTask(world, { standing: true, deadline: '2026-12-10' });
  await giveTask(world, { standing: true, deadline: '2026-12-31' });
  const late = { now: Date.UTC(2027, 11, 12, 2) };
  await world.call('admin', 'campaign.openYear', { year: '2027' }, late);
  const { rows } = await world.call('leader', 'task.list', { scope: { by: 'all', state: 'open' } }, late);
  expect(rows).toMatchObject([
    { deadline: '2027-12-31', overdue: false },
    { deadline: '2027-12-31', overdue: false },
  ]);
});

async function vetoes(options: { now: number }): Promise<string[]> {
  const { chapters } = await world.call('leader', 'campaign.readiness', {}, options);
  return chapters.flatMap(({ indicators }) =>
    indicators.filter(({ vetoed }) => vetoed).map(({ key }) => key),
  );
}

test('a veto is carried to the next years for as long as its day lies in the look-back', async () => {
  const veto = { kind: 'veto' as const, occurred: true, occurredOn: dayOf('2025', '06-30') };
  const { vetoKey: key } = await judgeAll(world, { veto });
  await world.call('admin', 'campaign.openYear', { year: '2027' }, inJanuary);
  expect(await vetoes(inJanuary)).toEqual([key]);
  // Nothing else of what was judged.
  const of2027 = world.documents('chapters').filter(({ year }) => year === '2027');
  expect(of2027.flatMap(({ results }) => Object.keys(results))).toEqual([key]);
  const in2028 = { now: Date.UTC(2028, 0, 4, 2) };
  await world.call('admin', 'campaign.openYear', { year: '2028' }, in2028);
  expect(await vetoes(in2028)).toEqual([]);
});

test('a day that is not looked back to is refused', async () => {
  const { roundId } = await world.call('secretary', 'selfcheck.open', { title: '年末自查' });
  const { chapters } = await world.call('secretary', 'standard.chapters', {});
  const key = chapters.flatMap(({ indicators }) => indicators).find(({ kind }) => kind === 'veto')?.key ?? '';
  const judge = (occurredOn: string) => ({
    roundId,
    key,
    outcome: { kind: 'veto', occurred: true, occurredOn },
    reason: '通报',
  });
  expect(await world.refusal('secretary', 'selfcheck.judge', judge('2024-11-16'))).toMatchObject({
    fields: { occurredOn: expect.stringContaining('2024年11月17日以来') },
  });
  expect(await world.refusal('secretary', 'selfcheck.judge', judge('2026-11-17'))).toMatchObject({
    code: 'INPUT_INVALID',
  });
  expect(await world.envelope('secretary', 'selfcheck.judge', judge('2024-11-17'))).toMatchObject({
    ok: true,
  });
});
