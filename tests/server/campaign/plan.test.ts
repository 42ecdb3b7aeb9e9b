import { afterEach, beforeEach, expect, test } from 'vitest';
import { startCampaign } from '../support/campaign';
import { startWorld, type World } from '../support/world';

let world: World;
beforeEach(async () => {
  world = await startWorld();
  await startCampaign(world, { toYear: '2027' });
});
afterEach(() => world.close());

const current = async () => {
  const { campaign } = await world.call('member', 'campaign.current', {});
  if (!campaign) throw new Error('no campaign');
  return campaign;
};

async function tickAll(list: 'tasks' | 'exitChecks'): Promise<void> {
  const { phases, phase } = await current();
  for (const { itemId } of phases.find((each) => each.phase === phase)?.[list] ?? []) {
    await world.call('secretary', 'campaign.tickItem', { phase, list, itemId, done: true, note: '已印发' });
  }
}

test('a phase is passed by a leader once all its exit checks are ticked, and then holds', async () => {
  const phase = 'planning' as const;
  const early = await world.refusal('leader', 'campaign.passPhase', { phase });
  expect(early.message).toContain('还有2项没有完成');
  await tickAll('exitChecks');
  expect(await world.refusal('secretary', 'campaign.passPhase', { phase })).toMatchObject({
    code: 'FORBIDDEN',
  });
  expect(await world.call('leader', 'campaign.passPhase', { phase })).toMatchObject({ phase: 'mobilising' });
  expect(await current()).toMatchObject({
    phase: 'mobilising',
    phases: [
      { passedByName: '凌志远', exitChecks: [{ doneByName: '书红梅', note: '已印发' }, {}] },
      {},
      {},
      {},
    ],
  });
  const again = await world.refusal('leader', 'campaign.passPhase', { phase });
  expect(again).toMatchObject({ code: 'STATE_CHANGED' });
  const untick = { phase, list: 'exitChecks', itemId: 'c1', done: false, note: '' };
  expect((await world.refusal('secretary', 'campaign.tickItem', untick)).message).toContain('已经通过');
});

test('two leaders who pass a phase at once pass one phase', async () => {
  await tickAll('exitChecks');
  const both = await Promise.all(
    ['leader', 'admin'].map((who) => world.envelope(who, 'campaign.passPhase', { phase: 'planning' })),
  );
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await current()).phase).toBe('mobilising');
});

test('dates and items change; a tick stays with its words alone', async () => {
  await world.call('secretary', 'campaign.tickItem', {
    phase: 'planning',
    list: 'exitChecks',
    itemId: 'c1',
    done: true,
    note: '',
  });
  const draft = {
    phase: 'planning' as const,
    from: '2026-01-05',
    to: '2026-03-10',
    tasks: [{ itemId: null, text: '调研摸底' }],
    exitChecks: [
      { itemId: 'c1', text: '创建规划和年度计划已印发' },
      { itemId: 'c2', text: '任务已分解到人' },
      { itemId: null, text: '经费已落实' },
    ],
  };
  await world.call('admin', 'campaign.savePhase', draft);
  const [phase] = (await current()).phases;
  expect(phase).toMatchObject({ from: '2026-01-05', to: '2026-03-10' });
  expect(phase?.exitChecks.map(({ itemId, doneAtMs }) => [itemId, doneAtMs !== null])).toEqual([
    ['c1', true],
    ['c2', false],
    ['c3', false],
  ]);
  const wrong = await world.refusal('admin', 'campaign.savePhase', { ...draft, to: '2027-01-01' });
  expect(wrong.fields).toHaveProperty('from');
});

test('people change in the leading group, and the history stays', async () => {
  const seat = (over: object) => ({
    memberId: null,
    name: '',
    position: '副部长',
    office: 'head',
    from: '2026-01-10',
    replaces: null,
    ...over,
  });
  const take = (over: object) => world.envelope('admin', 'campaign.takeSeat', seat(over));
  expect(await take({ memberId: 'leader' })).toMatchObject({ ok: true });
  expect(await take({ name: '外来人' })).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
  expect(await take({ memberId: 'nobody', office: 'deputy' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  const [first] = (await current()).leadingGroup;
  const replaces = first?.seatId;
  expect(await take({ name: '外来人', from: '2026-01-01', replaces })).toMatchObject({
    error: { code: 'INPUT_INVALID' },
  });
  expect(await take({ name: '外来人', from: '2026-09-01', replaces })).toMatchObject({ ok: true });
  expect((await current()).leadingGroup).toMatchObject([
    { name: '外来人', from: '2026-09-01', to: null },
    { name: '凌志远', from: '2026-01-10', to: '2026-08-31' },
  ]);
  expect(JSON.stringify(await current())).not.toContain('memberId');
});

test('the next year has the same standard with nothing in it, and offers last year’s words', async () => {
  const statement = { year: '2026', key: '6-4', revision: 0, text: '服务24次。' };
  await world.call('secretary', 'standard.saveStatement', statement);
  const lastOfDecember = { now: Date.UTC(2026, 11, 31, 15, 59) };
  const early = await world.refusal('admin', 'campaign.openYear', { year: '2027' }, lastOfDecember);
  expect(early.message).toContain('2027年1月1日起');
  const newYear = { now: Date.UTC(2026, 11, 31, 16) };
  const { indicators } = await world.call('admin', 'campaign.openYear', { year: '2027' }, newYear);
  expect(await current()).toMatchObject({ year: '2027', phase: 'planning', years: ['2026', '2027'] });
  // Written while the year was opened: it is told, and lands in neither year.
  const late = await world.refusal('secretary', 'standard.saveStatement', { ...statement, revision: 1 });
  expect(late).toMatchObject({ code: 'STATE_CHANGED', message: expect.stringContaining('2027年度') });
  const { readiness } = await world.call('leader', 'membership.home', {});
  expect(readiness).toMatchObject({ takenOn: '2027-01-01', tasksOverdue: 0 });
  expect((await current()).phases[0]).toMatchObject({ from: '2027-01-01', to: '2027-02-28' });
  const standard = await world.call('member', 'standard.chapters', { year: null });
  expect(standard.chapters.flatMap((chapter) => chapter.indicators)).toHaveLength(indicators);
  expect(
    standard.chapters.every((chapter) => chapter.indicators.every((each) => each.statementChars === 0)),
  ).toBe(true);
  const now = await world.call('member', 'standard.indicator', { year: null, key: '6-4' });
  expect(now.statement).toMatchObject({ text: '', revision: 0, lastYear: '服务24次。' });
  const before = await world.call('member', 'standard.indicator', { year: '2026', key: '6-4' });
  expect(before.statement).toMatchObject({ text: '服务24次。', revision: 1 });
  expect(await world.refusal('admin', 'campaign.openYear', { year: '2027' })).toMatchObject({
    code: 'STATE_CHANGED',
  });
  expect((await world.refusal('admin', 'campaign.openYear', { year: '2028' }, newYear)).message).toContain(
    '复评',
  );
});

test('an ended campaign is renewed with its standard and the people who still have a seat', async () => {
  await world.call('admin', 'standard.removeIndicator', { key: '12-4', revision: 0 });
  await world.call('admin', 'campaign.takeSeat', {
    memberId: 'leader',
    name: '',
    position: '',
    office: 'head',
    from: '2026-01-10',
    replaces: null,
  });
  const renewal = {
    name: '省级文明单位复评',
    level: 'provincial' as const,
    fromYear: '2027',
    toYear: '2029',
    template: null,
    renewsCampaignId: (await current()).campaignId,
  };
  expect((await world.refusal('admin', 'campaign.create', renewal)).code).toBe('NOT_ALLOWED');
  await world.call('admin', 'campaign.end', { reason: '已通过验收，授牌' });
  expect((await world.call('member', 'campaign.current', {})).campaign).toBeNull();
  expect((await world.call('leader', 'campaign.past', {})).campaigns).toMatchObject([
    { campaignId: renewal.renewsCampaignId, endedReason: '已通过验收，授牌' },
  ]);
  await world.call('admin', 'campaign.create', renewal);
  expect(await current()).toMatchObject({
    isRenewal: true,
    year: '2027',
    leadingGroup: [{ name: '凌志远' }],
  });
  const { chapters } = await world.call('member', 'standard.chapters', { year: null });
  expect(chapters.at(-1)?.indicators.map(({ code }) => code)).toEqual(['12.1', '12.2', '12.3']);
});
