import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CountReport } from '../../../cloudfunctions/server/schedule/count-published';
import { entry } from '../record/entry';
import { runSchedule } from '../record/ledger-invariants';
import { twoUnits } from '../support/two-units';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { approve, DAY_MS } from './service-support';

/** Two working days from Monday the 16th: published until the 18th, counted from the 19th, 00:00 in China. */
const COUNTS_FROM_MS = Date.UTC(2026, 10, 18, 16);
const DUE = COUNTS_FROM_MS + 5 * 60_000;
const SETTINGS = { dayLimitMinutes: 600, starPublicationDays: 5, serialPrefix: '', redeemableMonths: 0 };

describe('hours that are published before they count', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: twoUnits() });
    await world.call('admin', 'service.saveSettings', { ...SETTINGS, publicationDays: 2 });
  });
  afterAll(() => world.close());

  const stored = (recordId: string) => world.documents('records').find(({ _id }) => _id === recordId);
  const entriesOf = (recordId: string) =>
    world.documents('point_entries').filter((point) => point.recordId === recordId);
  const published = async (who: string, over = {}) => {
    const { recordId } = await world.call(who, 'record.submit', entry(over));
    const result = await approve(world, recordId);
    expect(result).toMatchObject({ done: true, earnedPoints: 0, countsFromMs: COUNTS_FROM_MS });
    return recordId;
  };
  const countAt = async (now: number) => {
    const report = await runSchedule(world, { task: 'countPublished' }, now);
    expect(report.ok).toBe(true);
    return report.data as unknown as CountReport;
  };
  const listed = async (who = 'member3') => (await world.call(who, 'service.publishedHours', {})).rows;

  test('approved, they count nowhere until their day; then once, however often the task runs', async () => {
    const recordId = await published('member', { occurredOn: '2026-11-02' });
    expect(world.lastCounters().databaseRequests).toBeLessThanOrEqual(20);
    expect(await world.call('member', 'record.get', { recordId })).toMatchObject({
      state: 'approved',
      countsFromMs: COUNTS_FROM_MS,
      publishedUntil: '2026-11-18',
      earnedPoints: 0,
    });
    expect((await world.call('member', 'service.profile', {})).totalMinutes).toBe(0);
    expect(entriesOf(recordId)).toEqual([]);
    expect(await countAt(COUNTS_FROM_MS - 1)).toEqual({ finished: true, counted: 0, returned: 0 });

    const runs = await Promise.all([countAt(DUE), countAt(DUE), countAt(DUE)]);
    expect(runs.reduce((sum, { counted }) => sum + counted, 0)).toBe(1);
    expect((await countAt(DUE + DAY_MS)).counted).toBe(0);
    expect(entriesOf(recordId)).toHaveLength(1);
    expect(await world.call('member', 'record.get', { recordId })).toMatchObject({
      state: 'approved',
      countsFromMs: null,
      earnedPoints: 2,
      publishedUntil: '2026-11-18',
    });
    expect((await world.call('member', 'service.profile', {})).totalMinutes).toBe(120);
    expect((await listed()).map((row) => row.recordId)).not.toContain(recordId);
  });

  test('Party days and study count at once, and so does service where the unit wants no publication', async () => {
    const study = await world.call('member2', 'record.submit', entry({ type: 'partyLecture' }));
    expect(await approve(world, study.recordId)).toMatchObject({ done: true, countsFromMs: null });
    expect(entriesOf(study.recordId)).toHaveLength(1);
    // Left out, the setting stays as it is.
    expect(await world.call('admin', 'service.saveSettings', SETTINGS)).toMatchObject({ publicationDays: 2 });
    await world.call('far-admin', 'service.saveSettings', SETTINGS);
    const far = await world.call('far-member', 'record.submit', entry());
    expect(await approve(world, far.recordId, 'far-secretary')).toMatchObject({ countsFromMs: null });
  });

  test('everybody of the unit sees them and may object; a held one waits for its answer', async () => {
    const recordId = await published('member2', { occurredOn: '2026-11-03' });
    const object = { recordId, text: '当天没有见到本人' };
    expect(await world.refusal('far-member', 'service.objectToHours', object)).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await world.refusal('member2', 'service.objectToHours', object)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const late = { now: COUNTS_FROM_MS };
    expect(await world.refusal('secretary2', 'service.objectToHours', object, late)).toMatchObject({
      code: 'CLOSED',
    });
    await world.call('secretary2', 'service.objectToHours', object);
    const rowOf = async (who: string) => (await listed(who)).find((row) => row.recordId === recordId);
    expect(await rowOf('member3')).toMatchObject({ held: true, objections: [], answerable: null });
    expect(await rowOf('member2')).toMatchObject({ isOwn: true, objections: [{ byName: '书立新' }] });
    expect(await rowOf('secretary2')).toMatchObject({ answerable: null });
    expect(await rowOf('secretary')).toMatchObject({ answerable: 0 });
    expect(await listed('far-member')).toEqual([]);

    expect((await countAt(DUE)).counted).toBe(0);
    const answer = { recordId, objection: 0, answer: '已核对签到表，本人在场', upheld: false };
    expect(await world.refusal('secretary2', 'service.answerHoursObjection', answer)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const after = { now: DUE + DAY_MS };
    await world.call('secretary', 'service.answerHoursObjection', answer, after);
    expect((await countAt(DUE + DAY_MS)).counted).toBe(1);
    const detail = await world.call('member2', 'record.get', { recordId });
    expect(detail).toMatchObject({ earnedPoints: 2, objections: [{ answer: answer.answer }] });
  });

  test('an upheld objection sends them back; submitted anew they begin anew', async () => {
    const recordId = await published('member3', { occurredOn: '2026-11-04' });
    await world.call('member', 'service.objectToHours', { recordId, text: '时长多填了一小时' });
    const upheld = { recordId, objection: 0, answer: '核实为一小时', upheld: true };
    expect(await world.call('secretary', 'service.answerHoursObjection', upheld)).toEqual({
      recordId,
      state: 'rejected',
    });
    expect((await countAt(DUE + DAY_MS)).counted).toBe(0);
    expect(stored(recordId)).toMatchObject({ state: 'rejected', entryId: null, revision: 2 });
    const mended = entry({ occurredOn: '2026-11-04', durationMinutes: 60 });
    const changed = await world.call('member3', 'record.change', { recordId, revision: 2, ...mended });
    expect(await approve(world, recordId, 'secretary2', changed.revision)).toMatchObject({ done: true });
    expect(stored(recordId)?.publication).toMatchObject({ objections: [] });
    expect((await countAt(DUE)).counted).toBe(1);
    expect(entriesOf(recordId)).toMatchObject([{ durationMinutes: 60, sign: 1 }]);
  });

  test('voided or changed meanwhile, nothing has to be taken back', async () => {
    const voided = await published('leader', { occurredOn: '2026-11-05' });
    const changed = await published('leader', { occurredOn: '2026-11-06' });
    await world.call('secretary', 'record.void', { recordId: voided, reason: '重复登记' });
    const input = {
      recordId: changed,
      revision: 1,
      ...entry({ occurredOn: '2026-11-06', place: '东湖社区' }),
    };
    await world.call('leader', 'record.change', input);
    expect((await countAt(DUE)).counted).toBe(0);
    expect([...entriesOf(voided), ...entriesOf(changed)]).toEqual([]);
    expect(stored(voided)).toMatchObject({ state: 'voided', countsKey: '', publishedKey: '' });
    expect(stored(changed)).toMatchObject({ state: 'pending', publication: null });
  });

  test('void or objection against the task: one of them has its way, and the sums agree', async () => {
    for (const [index, who] of ['member', 'member2', 'member3', 'leader'].entries()) {
      const recordId = await published(who, { occurredOn: `2026-10-1${index}`, title: '赛事保障' });
      const act =
        index % 2 === 0
          ? world.envelope('secretary', 'record.void', { recordId, reason: '重复登记' }, { now: DUE })
          : world.envelope('secretary2', 'service.objectToHours', { recordId, text: '当天不在现场' });
      const [answer] = await Promise.all([act, countAt(DUE)]);
      await countAt(DUE + DAY_MS);
      const record = stored(recordId);
      const sum = entriesOf(recordId).reduce((total, { sign }) => total + sign, 0);
      expect(sum).toBe(record?.entryId ? 1 : 0);
      if (index % 2 === 0) expect([answer.ok, record?.state, sum]).toEqual([true, 'voided', 0]);
      else expect(answer.ok).toBe(record?.entryId === null);
    }
    await expectNoDriftLater();
  });

  test('two that overlap and were approved at once: the later one goes back with the reason', async () => {
    const recordId = await published('admin', { occurredOn: '2026-11-09', durationMinutes: 60 });
    const model = stored(recordId);
    if (!model) throw new Error('no record');
    await world.call('secretary', 'record.void', { recordId, reason: '重复登记' });
    const times = { startAtMs: WORLD_NOW_MS, endAtMs: WORLD_NOW_MS + 3_600_000 };
    const copy = (_id: string) => ({ ...model, ...times, _id, countsKey: `${model.countsKey}-${_id}` });
    // As two approvals leave it that see nothing of each other; and one that is approved afterwards.
    const late = {
      ...copy('third'),
      state: 'pending' as const,
      publication: null,
      countsKey: '',
      publishedKey: '',
    };
    world.seed({ records: [copy('first'), copy('second'), late] });
    expect((await approve(world, 'third'))?.message).toContain('时间重叠');
    expect(await countAt(DUE)).toMatchObject({ counted: 1, returned: 1 });
    expect(stored('first')).toMatchObject({ state: 'approved', countsKey: '' });
    expect(stored('second')).toMatchObject({ state: 'rejected', reviewerName: '系统核对', countsKey: '' });
    expect(stored('second')?.reviewReason).toContain('时间重叠');
  });

  test('a month closed meanwhile is named, and the hours count in the open one', async () => {
    const recordId = await published('secretary2', { occurredOn: '2026-10-20' });
    await runSchedule(world, { task: 'closePeriods', unitId: 'unit' }, WORLD_NOW_MS + DAY_MS);
    expect((await countAt(DUE)).counted).toBe(1);
    expect(entriesOf(recordId)).toMatchObject([{ countsOn: '2026-11-01', correctsMonth: '2026-10' }]);
    await expectNoDriftLater();
  });

  test('more than one run can do are counted by the next', async () => {
    const [model] = world.documents('records').filter(({ entryId }) => entryId !== null);
    if (!model) throw new Error('no record');
    const many = Array.from({ length: 130 }, (_, index) => {
      const _id = `many-${String(index).padStart(3, '0')}`;
      return {
        ...model,
        _id,
        memberId: 'unbound',
        occurredOn: model.occurredOn,
        durationMinutes: 1,
        startAtMs: null,
        endAtMs: null,
        entryId: null,
        publishedKey: `${String(WORLD_NOW_MS).padStart(14, '0')}:${_id}`,
        countsKey: `${String(COUNTS_FROM_MS).padStart(14, '0')}:${_id}`,
      };
    });
    // Far from each other, that no day holds too many.
    world.seed({
      records: many.map((record, index) => ({
        ...record,
        occurredOn:
          `2026-0${1 + (index % 9)}-${String(1 + Math.floor(index / 9)).padStart(2, '0')}` as typeof record.occurredOn,
      })),
    });
    const first = await countAt(DUE);
    expect(first).toMatchObject({ finished: false, counted: 120 });
    expect(await countAt(DUE)).toMatchObject({ finished: true, counted: 10 });
    await expectNoDriftLater();
  });

  test('one that cannot be counted is passed over and told: those after it count', async () => {
    const recordId = await published('member3', { occurredOn: '2026-11-05' });
    const record = stored(recordId);
    if (!record) throw new Error('no record');
    world.seed({
      records: [{ ...record, _id: 'broken', unitId: 'gone', countsKey: '00000000000001:broken' }],
    });
    expect(await countAt(DUE)).toEqual({ finished: false, counted: 1, returned: 0 });
    expect(entriesOf(recordId)).toHaveLength(1);
  });

  async function expectNoDriftLater() {
    const far = world.documents('point_entries').filter(({ unitId }) => unitId === 'far-unit').length;
    const event = { task: 'reconcile', unitId: 'unit', again: true };
    const report = await runSchedule(world, event, DUE + 3 * DAY_MS);
    for (const walk of report.data.walks) expect(walk).toMatchObject({ driftCount: 0, drifts: [] });
    const checked = report.data.walks.reduce((sum, { checkedEntries }) => sum + checkedEntries, 0);
    expect(checked).toBe(world.documents('point_entries').length - far);
  }
});
