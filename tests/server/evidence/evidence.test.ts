import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../../src/shared/evidence/limits';
import { timeKey } from '../../../src/shared/time/time-key';
import { entry } from '../record/entry';
import { runSchedule } from '../record/ledger-invariants';
import { startCampaign } from '../support/campaign';
import { isStored } from '../support/storage';
import { twoUnits } from '../support/two-units';
import { NEXT_YEAR_MS, nextRequestId, startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { addLink, expectTrueCounts, fileInput, linkInput, uploadEvidence } from './evidence-support';

const HOUR_MS = 3_600_000;
let world: World;
beforeEach(async () => {
  world = await startWorld({ seed: twoUnits() });
  await startCampaign(world);
});
afterEach(() => world.close());

const status = async (key: string) =>
  (await world.call('leader', 'evidence.suggest', { key, taskId: null })).status;

/** Removes what was stored for one use. */
async function nightAfterADay() {
  expect(await runSchedule(world, { task: 'cleanFiles' }, WORLD_NOW_MS + 48 * HOUR_MS)).toMatchObject({
    ok: true,
    data: { finished: true },
  });
  expect(world.documents('temporary_files')).toEqual([]);
}

/** An activity that is over. */
async function held(
  type: 'partyLecture' | 'communityDuty' | 'themePartyDay' | 'newEraLecture',
  title: string,
  now = WORLD_NOW_MS,
): Promise<string> {
  const startsAtMs = now - 3 * HOUR_MS;
  const { activityIds } = await world.call(
    'secretary',
    'activity.plan',
    {
      type,
      projectKey: null,
      title,
      place: '礼堂',
      description: '',
      startsAtMs,
      endsAtMs: startsAtMs + HOUR_MS,
      capacityPeople: 0,
      signUpClosesAtMs: startsAtMs,
      needsCheckOut: false,
      repeatMonths: 0,
    },
    { now: startsAtMs - 24 * HOUR_MS },
  );
  return activityIds[0] ?? '';
}

describe('a file', () => {
  test('is known again by its content, whatever it is called, and is told where it is', async () => {
    expect(await status('1-3')).toMatchObject({ state: 'missing' });
    const first = await world.call(
      'secretary',
      'evidence.addFile',
      fileInput(await uploadEvidence(world, '文件')),
    );
    expect(first).toMatchObject({ added: true, already: null });
    expect(await status('1-3')).toMatchObject({ state: 'enough', pieces: 1 });
    const again = await world.call(
      'secretary2',
      'evidence.addFile',
      fileInput(await uploadEvidence(world, '文件', 'docx'), { title: '另一个名字', keys: ['1-2'] }),
    );
    expect(again).toMatchObject({
      evidenceId: first.evidenceId,
      added: false,
      already: { title: '创建工作领导小组文件', addedByName: '书红梅', serves: false },
    });
    expect(again.already?.indicators.map(({ key }) => key)).toEqual(['1-3']);
    await world.call('secretary2', 'evidence.serve', {
      evidenceId: first.evidenceId,
      key: '1-2',
      taskId: null,
    });
    await world.call('secretary2', 'evidence.serve', {
      evidenceId: first.evidenceId,
      key: '1-2',
      taskId: null,
    });
    expect(
      (await world.call('leader', 'evidence.get', { evidenceId: first.evidenceId })).serves.map(
        ({ key }) => key,
      ),
    ).toEqual(['1-2', '1-3']);
    expect((await world.call('leader', 'evidence.archive', { year: null })).pieces).toBe(1);
    expectTrueCounts(world);
  });

  test('uploaded by two at once is there once', async () => {
    const files = await Promise.all([1, 2, 3, 4].map(() => uploadEvidence(world, '同一张照片', 'jpg')));
    const answers = await Promise.all(
      files.map((fileId, index) =>
        world.call(index % 2 === 0 ? 'secretary' : 'secretary2', 'evidence.addFile', fileInput(fileId)),
      ),
    );
    expect(answers.filter(({ added }) => added)).toHaveLength(1);
    expect(new Set(answers.map(({ evidenceId }) => evidenceId)).size).toBe(1);
    expect(world.documents('evidence')).toMatchObject([{ kind: 'picture' }]);
    // The other three are not kept; the one that is shown is, also when it is sent again.
    const one = world.documents('evidence')[0]?.fileId ?? '';
    expect((await world.call('secretary', 'evidence.addFile', fileInput(one))).added).toBe(false);
    await nightAfterADay();
    const kept = await Promise.all(files.map((fileId) => isStored(world, fileId)));
    expect(files.filter((_, index) => kept[index])).toEqual([one]);
    expectTrueCounts(world);
  });

  test('that is there already is told so again when the answer was lost', async () => {
    await world.call('secretary', 'evidence.addFile', fileInput(await uploadEvidence(world, '文件')));
    const double = fileInput(await uploadEvidence(world, '文件'));
    const requestId = nextRequestId();
    const again = () => world.call('secretary', 'evidence.addFile', double, { requestId });
    const first = await again();
    expect(first).toMatchObject({ added: false });
    expect(await again()).toEqual(first);
  });

  test('empty, missing, too large or of another folder is refused in Chinese', async () => {
    const refused = async (fileId: string) =>
      (await world.refusal('secretary', 'evidence.addFile', fileInput(fileId))).message;
    expect(await refused(await uploadEvidence(world, ''))).toContain('空的');
    const there = await uploadEvidence(world, '甲');
    const large = await uploadEvidence(world, 'x'.repeat(MAX_FILE_BYTES + 1));
    expect(await refused(there.replace(/\/[^/]+$/, '/nothing.pdf'))).toContain('没有传上来');
    expect(await refused(there.replace('/evidence/', '/import/'))).toContain('重新选择');
    expect(await refused(large)).toContain('20MB');
    expect(world.documents('evidence')).toEqual([]);
    // What nobody is shown does not stay in the storage; whatever was never sent in is no business of this.
    await nightAfterADay();
    expect(await Promise.all([large, there].map((fileId) => isStored(world, fileId)))).toEqual([false, true]);
  });
});

describe('what the system holds', () => {
  test('an activity that the indicator counts by itself is not added to it, but serves another', async () => {
    const activityId = await held('themePartyDay', '十一月主题党日');
    const source = { kind: 'activity' as const, sourceId: activityId };
    const chapter = world.documents('chapters').find(({ code }) => code === '3');
    const counting = chapter?.indicators.find(({ evidence }) =>
      evidence.activityTypes.includes('themePartyDay'),
    );
    const countingKey = counting?.code.replace('.', '-') ?? '';
    const input = { source, archiveClass: 'activities' as const, keys: [countingKey], taskId: null };
    expect(await world.refusal('secretary', 'evidence.add', input)).toMatchObject({ code: 'NOT_ALLOWED' });
    const added = await world.call('secretary', 'evidence.add', { ...input, keys: ['1-2'] });
    expect(world.documents('evidence')).toMatchObject([
      { title: '十一月主题党日', happenedOn: '2026-11-16' },
    ]);
    const serving = { evidenceId: added.evidenceId, key: countingKey, taskId: null };
    expect(await world.refusal('secretary', 'evidence.serve', serving)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expectTrueCounts(world);
  });

  test('is suggested by type, with its class, until it is attached', async () => {
    const pictures = ['cloud://env.bucket/record/abc.jpg'];
    const { recordId } = await world.call(
      'member',
      'record.submit',
      entry({ occurredOn: '2026-11-10', pictures }),
    );
    const suggested = async (who = 'secretary') =>
      (await world.call(who, 'evidence.suggest', { key: '6-4', taskId: null })).suggestions;
    expect(await suggested()).toEqual([]);
    await world.call('secretary', 'record.review', {
      items: [{ recordId, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
    const [first] = await suggested();
    expect(first).toMatchObject({
      kind: 'record',
      sourceId: recordId,
      archiveClass: 'activities',
      evidenceId: null,
    });
    const source = { kind: 'record' as const, sourceId: recordId };
    const add = { source, archiveClass: 'activities' as const, keys: ['6-3'], taskId: null };
    const { evidenceId } = await world.call('secretary', 'evidence.add', add);
    expect(await suggested()).toMatchObject([{ sourceId: recordId, evidenceId }]);
    await world.call('secretary', 'evidence.serve', { evidenceId, key: '6-4', taskId: null });
    expect(await suggested()).toEqual([]);
    expect(await world.refusal('far-secretary', 'evidence.get', { evidenceId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expectTrueCounts(world);
  });

  test('is suggested though much of another type was done since', async () => {
    const pictures = ['cloud://env.bucket/record/abc.jpg'];
    const { recordId } = await world.call('member', 'record.submit', entry({ pictures }));
    await world.call('secretary', 'record.review', {
      items: [{ recordId, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
    const record = world.documents('records').find(({ _id }) => _id === recordId);
    if (!record) throw new Error('no record');
    const others = Array.from({ length: 70 }, (_, at) => {
      const _id = `later${at}`;
      return { ...record, _id, type: 'otherService' as const, submittedKey: timeKey(WORLD_NOW_MS + at, _id) };
    });
    world.seed({ records: others });
    // Of duty in the community alone.
    const asked = { key: '6-5', taskId: null };
    const { suggestions } = await world.call('secretary', 'evidence.suggest', asked);
    expect(suggestions.map(({ sourceId }) => sourceId)).toEqual([recordId]);
  });

  test('is suggested for the year in which it took place, also while the next one is not opened yet', async () => {
    const inNovember = await held('newEraLecture', '十一月讲堂');
    const inJanuary = await held('newEraLecture', '一月讲堂', NEXT_YEAR_MS);
    const asked = { key: '3-2', taskId: null };
    const { suggestions } = await world.call('secretary', 'evidence.suggest', asked, { now: NEXT_YEAR_MS });
    const ids = suggestions.map(({ sourceId }) => sourceId);
    expect([inNovember, inJanuary].map((id) => ids.includes(id))).toEqual([true, false]);
  });

  test('of another unit, not approved or confidential is no evidence', async () => {
    const { recordId } = await world.call('member', 'record.submit', entry({}));
    const adding = (kind: 'record' | 'activity' | 'ledger', sourceId: string) => ({
      source: { kind, sourceId },
      archiveClass: 'activities',
      keys: ['6-4'],
      taskId: null,
    });
    expect(await world.refusal('secretary', 'evidence.add', adding('record', recordId))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    await startCampaign(world, { prefix: 'far-' });
    for (const [kind, id] of [
      ['record', recordId],
      ['activity', await held('partyLecture', '党课')],
      ['ledger', 'nothing'],
    ] as const) {
      expect(await world.refusal('far-secretary', 'evidence.add', adding(kind, id))).toMatchObject({
        code: 'NOT_FOUND',
      });
    }
    expect(world.documents('evidence')).toEqual([]);
  });
});

describe('the archive', () => {
  test('a piece counts once in its class, is found by indicator, and comes back after a withdrawal', async () => {
    const { evidenceId } = await addLink(world, 'https://news.example.cn/1?from=timeline', {
      keys: ['6-4', '1-2'],
    });
    const again = await addLink(world, 'https://news.example.cn/1#top', { keys: ['6-4'] });
    expect(again).toMatchObject({ added: false, already: { serves: true } });
    const listed = async (view: Parameters<typeof linkView>[0]) => linkView(view);
    const linkView = async (
      view: { by: 'indicator'; key: string } | { by: 'withdrawn' } | { by: 'newest' },
    ) =>
      (await world.call('leader', 'evidence.list', { year: null, view })).rows.map((row) => row.evidenceId);
    expect(await listed({ by: 'indicator', key: '1-2' })).toEqual([evidenceId]);
    const news = async () =>
      (await world.call('leader', 'evidence.archive', { year: null })).classes.find(
        ({ archiveClass }) => archiveClass === 'news',
      );
    expect((await news())?.pieces).toBe(1);
    await world.call('secretary2', 'evidence.change', {
      evidenceId,
      revision: 1,
      title: '省级媒体报道',
      happenedOn: '2026-11-09',
      archiveClass: 'results',
      keys: ['6-4'],
    });
    expect((await news())?.pieces).toBe(0);
    expect(await listed({ by: 'indicator', key: '1-2' })).toEqual([]);
    expectTrueCounts(world);
    await world.call('secretary', 'evidence.withdraw', { evidenceId, reason: '链接失效' });
    expect(await listed({ by: 'withdrawn' })).toEqual([evidenceId]);
    expect(await listed({ by: 'newest' })).toEqual([]);
    expectTrueCounts(world);
    expect(await addLink(world, 'https://news.example.cn/1')).toMatchObject({ evidenceId, added: true });
    const { history } = await world.call('leader', 'evidence.get', { evidenceId });
    expect(history.map(({ event }) => event)).toEqual(['added', 'changed', 'withdrawn', 'restored']);
    expectTrueCounts(world);
  });

  test('pages never repeat or skip, and what is missing is told by class', async () => {
    for (let index = 0; index < 23; index += 1) await addLink(world, `https://news.example.cn/page/${index}`);
    const view = { by: 'indicator' as const, key: '6-4' };
    const first = await world.call('leader', 'evidence.list', { year: null, view });
    const second = await world.call('leader', 'evidence.list', {
      year: null,
      view,
      cursor: first.nextCursor ?? '',
    });
    const ids = [...first.rows, ...second.rows].map(({ evidenceId }) => evidenceId);
    expect([first.rows.length, second.rows.length, new Set(ids).size]).toEqual([20, 3, 23]);
    const { classes } = await world.call('leader', 'evidence.archive', { year: null });
    const organisation = classes.find(({ archiveClass }) => archiveClass === 'organisation');
    expect(organisation?.lacking.map(({ key }) => key)).toContain('1-3');
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(5);
  });

  test('is the secretaries’: members add for tasks of their own alone', async () => {
    expect(await world.refusal('member', 'evidence.add', linkInput('https://a.example.cn/1'))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    expect(await world.refusal('leader', 'evidence.add', linkInput('https://a.example.cn/1'))).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const { evidenceId } = await addLink(world, 'https://a.example.cn/1');
    expect(await world.refusal('member', 'evidence.get', { evidenceId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(
      await world.refusal('member', 'evidence.withdraw', { evidenceId, reason: '不要了' }),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });
});
