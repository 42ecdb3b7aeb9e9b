import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ChapterDoc } from '../../../cloudfunctions/server/store/documents/standard';
import type { Input } from '../../../src/shared/contract/actions';
import { startCampaign } from '../support/campaign';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';

let world: World;
beforeEach(async () => {
  world = await startWorld({ seed: twoUnits() });
  await startCampaign(world);
  await startCampaign(world, { prefix: 'far-' });
});
afterEach(() => world.close());

const indicatorOf = (key: string, who = 'admin') =>
  world.call(who, 'standard.indicator', { year: null, key });

async function saving(key: string | null, over: object, revision = 0) {
  const { indicator } = await indicatorOf(key ?? '6-4');
  return { key, revision, indicator: { ...indicator, ...over } } as Input<'standard.saveIndicator'>;
}

const ownSixth = () =>
  world.documents('chapters').find(({ unitId, code }) => unitId === 'unit' && code === '6');

/** The same world with another sixth chapter, as evidence and checks would have left it. */
async function liveOnWith(change: (chapter: ChapterDoc) => ChapterDoc): Promise<void> {
  const seed = {
    ...twoUnits(),
    units: world.documents('units'),
    campaigns: world.documents('campaigns'),
    chapters: world
      .documents('chapters')
      .map((chapter) => (chapter._id === ownSixth()?._id ? change(chapter) : chapter)),
  };
  await world.close();
  world = await startWorld({ seed });
}

test('an indicator is bound to another metric, and who saw an older chapter is told', async () => {
  const binding = { metric: 'serviceMinutesPerHead', argument: null, target: 1800, period: 'year' };
  const saved = await world.call('admin', 'standard.saveIndicator', await saving('6-4', { binding }));
  expect(saved).toEqual({ key: '6-4', revision: 1 });
  expect((await indicatorOf('6-4')).indicator.binding?.target).toBe(1800);
  const late = await world.refusal('admin', 'standard.saveIndicator', await saving('6-4', { binding }));
  expect(late).toMatchObject({ code: 'STATE_CHANGED' });
  expect((await indicatorOf('6-4', 'far-admin')).indicator.binding?.target).toBe(1500);
});

test('what does not fit together is told by field', async () => {
  const refusal = async (over: object) =>
    Object.keys(
      (await world.refusal('admin', 'standard.saveIndicator', await saving('6-4', over))).fields ?? {},
    );
  const binding = { metric: 'sessionsOfType', argument: 'noSuchType', target: 5, period: 'year' };
  expect(await refusal({ binding })).toEqual(['indicator.binding.metric']);
  const percent = { metric: 'registrationPercent', argument: null, target: 101, period: 'month' };
  expect(await refusal({ binding: percent })).toEqual([
    'indicator.binding.target',
    'indicator.binding.period',
  ]);
  expect(await refusal({ kind: 'veto', binding: null })).toEqual([
    'indicator.weightCentipoints',
    'indicator.lookBackYears',
  ]);
  expect(await refusal({ binding: null })).toEqual(['indicator.manualTarget']);
  const foreign = await world.refusal(
    'admin',
    'standard.saveIndicator',
    await saving('6-4', { departmentId: 'far-office' }),
  );
  expect(foreign).toMatchObject({ code: 'NOT_FOUND' });
});

test('added, with its heading; a code that is taken or has no parent is refused', async () => {
  const add = async (code: string, revision: number) =>
    world.envelope('admin', 'standard.saveIndicator', await saving(null, { code }, revision));
  expect(await add('6.4', 0)).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
  expect(await add('6.9.1', 0)).toMatchObject({ error: { message: expect.stringContaining('“6.9”没有') } });
  await world.call('admin', 'standard.saveHeading', { code: '6.9', title: '日常服务', revision: 0 });
  expect(await add('6.9.1', 1)).toMatchObject({ ok: true, data: { key: '6-9-1' } });
  expect(await indicatorOf('6-9-1')).toMatchObject({ headingTitle: '日常服务' });
  const heading = { code: '6.9', revision: 2 };
  expect((await world.refusal('admin', 'standard.removeHeading', heading)).message).toContain('还有内容');
  await world.call('admin', 'standard.removeIndicator', { key: '6-9-1', revision: 2 });
  await world.call('admin', 'standard.removeHeading', { code: '6.9', revision: 3 });
  const codes = (await world.call('member', 'standard.chapters', { year: null })).chapters[5]?.indicators.map(
    ({ code }) => code,
  );
  expect(codes).toEqual(['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7']);
});

test('an indicator that something hangs on keeps its code, and a judged one its kind', async () => {
  await liveOnWith((chapter) => ({
    ...chapter,
    states: { '6-4': { evidence: { news: 1 } } },
    results: { '6-5': { roundId: 'r', outcome: { kind: 'counted', value: 1 }, judgedAtMs: 1 } },
  }));
  const removal = await world.refusal('admin', 'standard.removeIndicator', { key: '6-4', revision: 0 });
  expect(removal.message).toContain('证据材料');
  const moved = await world.refusal('admin', 'standard.saveIndicator', await saving('6-4', { code: '6.8' }));
  expect(moved.message).toContain('改编号');
  const other = { kind: 'graded', binding: null };
  const kind = await world.refusal('admin', 'standard.saveIndicator', await saving('6-5', other));
  expect(kind.fields).toHaveProperty(['indicator.kind']);
  await world.call('admin', 'standard.saveIndicator', await saving('6-6', { code: '6.8' }));
  expect(ownSixth()?.states).toEqual({ '6-4': { evidence: { news: 1 } } });
});

test('chapters are added, renamed and removed when empty', async () => {
  const added = { code: '13', title: '附加项', isNew: true };
  await world.call('admin', 'standard.saveChapter', added);
  expect(await world.refusal('admin', 'standard.saveChapter', added)).toMatchObject({ code: 'DUPLICATE' });
  await world.call('admin', 'standard.saveChapter', { code: '13', title: '本市附加项', isNew: false });
  const { chapters } = await world.call('member', 'standard.chapters', { year: null });
  expect(chapters.at(-1)).toMatchObject({ title: '本市附加项', indicators: [], revision: 1 });
  expect((await world.refusal('admin', 'standard.removeChapter', { code: '12' })).message).toContain('还有');
  await world.call('admin', 'standard.removeChapter', { code: '13' });
  expect((await world.call('member', 'standard.chapters', { year: null })).chapters).toHaveLength(12);
});

test('grades and the line to pass go where pages read them', async () => {
  const grades = [
    { label: '优', percent: 100 },
    { label: '良', percent: 80 },
  ];
  const scale = { name: '本省2026年标准', passPercent: 90, grades };
  await world.call('admin', 'standard.saveScale', scale);
  expect(await world.call('member', 'standard.chapters', { year: null })).toMatchObject(scale);
  expect(world.documents('units').find(({ _id }) => _id === 'unit')?.campaign).toMatchObject({
    grades,
    passPercent: 90,
    phase: 'planning',
  });
  const climbing = { ...scale, grades: [...grades].reverse() };
  expect((await world.refusal('admin', 'standard.saveScale', climbing)).fields).toHaveProperty('grades');
});

test('a statement is written, kept in versions, counted in the tree, and never written over unseen', async () => {
  const write = (text: string, revision: number, who = 'secretary') =>
    world.envelope(who, 'standard.saveStatement', { year: '2026', key: '6-4', revision, text });
  expect(await write('全年开展志愿服务24次。', 0)).toMatchObject({
    ok: true,
    data: { revision: 1, chars: 12 },
  });
  expect(await write('别的说法', 0, 'secretary2')).toMatchObject({ error: { code: 'STATE_CHANGED' } });
  expect(await write('全年开展志愿服务26次。', 1, 'secretary2')).toMatchObject({ ok: true });
  expect(await write('字'.repeat(501), 2)).toMatchObject({ error: { fields: { text: expect.any(String) } } });
  expect(await write('不行', 2, 'leader')).toMatchObject({ error: { code: 'FORBIDDEN' } });
  expect((await indicatorOf('6-4', 'member')).statement).toMatchObject({
    text: '全年开展志愿服务26次。',
    revision: 2,
    writtenByName: '书立新',
    earlier: [{ text: '全年开展志愿服务24次。', writtenByName: '书红梅' }],
  });
  const { chapters } = await world.call('member', 'standard.chapters', { year: null });
  expect(chapters[5]?.indicators[3]).toMatchObject({ key: '6-4', statementChars: 12 });
  expect((await indicatorOf('6-4', 'far-member')).statement.text).toBe('');
});
