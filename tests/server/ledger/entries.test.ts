import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { twoUnits } from '../support/two-units';
import { startWorld, type World } from '../support/world';
import { enter, entryInput, valuesOf } from './ledger-support';

describe('entries of the ledgers', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: twoUnits() });
  });
  afterAll(() => world.close());

  const november = (year = '2026', month = '11') =>
    world.documents('unit_years').find(({ _id }) => _id === `unit:${year}`)?.ledger[month];
  const listed = async (who: string, kind: 'jointWork' | 'partner', year: string | null) =>
    (await world.call(who, 'ledger.list', { kind, year, state: null, parentId: null })).rows;

  test('a partner, the work with it, what is helped: told under each other, summed up by month', async () => {
    const partner = await enter(world, 'secretary', 'partner');
    const work = { partner: partner.entryId, served: 120, solved: 3 };
    const first = await enter(world, 'secretary', 'jointWork', work);
    await enter(world, 'secretary', 'helpingProject', { amountFen: 1_250_000, helped: 40 });
    expect(november()).toMatchObject({
      jointWork: { entries: 1, people: 120 },
      helpingProject: { entries: 1, amountFen: 1_250_000, people: 40 },
    });
    const [row] = await listed('member', 'jointWork', '2026');
    expect(row).toMatchObject({
      title: '春耕帮扶',
      lines: ['柳树村党支部', '服务群众 120人次', '解决问题 3项'],
    });
    expect(await listed('member', 'jointWork', '2025')).toEqual([]);
    const under = await world.call('member', 'ledger.list', {
      kind: 'jointWork',
      year: null,
      state: null,
      parentId: partner.entryId,
    });
    expect(under.rows.map(({ entryId }) => entryId)).toEqual([first.entryId]);
    const shown = await world.call('member', 'ledger.home', { year: '2026' });
    expect(shown.kinds.find(({ kind }) => kind === 'partner')).toMatchObject({ total: 1, mayWrite: false });
    expect(shown.kinds.find(({ kind }) => kind === 'helpingProject')).toMatchObject({
      amountFen: 1_250_000,
    });
  });

  test('a change moves the sums to its month and year, keeps who changed what, and knows what was seen', async () => {
    const partner = await enter(world, 'secretary', 'partner', { name: '东风社区' });
    const before = november()?.jointWork;
    const work = { partner: partner.entryId, served: 50, title: '清洁家园' };
    const first = await enter(world, 'secretary', 'jointWork', work);
    const moved = { ...work, served: 60, day: '2025-12-30' };
    const second = await enter(world, 'secretary2', 'jointWork', moved, first);
    expect(november()?.jointWork).toEqual(before);
    expect(november('2025', '12')?.jointWork).toMatchObject({ entries: 1, people: 60 });
    const { history } = await world.call('member', 'ledger.get', { entryId: first.entryId });
    expect(history.at(-1)).toMatchObject({
      byName: '书立新',
      event: 'changed',
      changes: [
        { label: '日期', before: '11月10日', after: '2025年12月30日' },
        { label: '服务群众', before: '50人次', after: '60人次' },
      ],
    });
    const stale = await world.refusal('secretary', 'ledger.save', entryInput('jointWork', moved, first));
    expect(stale.code).toBe('STATE_CHANGED');

    const { entryId, revision } = second;
    const reason = '重复登记';
    await world.call('secretary', 'ledger.withdraw', { entryId, revision, reason });
    expect(november('2025', '12')?.jointWork).toMatchObject({ entries: 0, people: 0 });
    const gone = await world.call('member', 'ledger.get', { entryId });
    expect(gone).toMatchObject({ state: 'withdrawn', mayChange: false });
    expect(gone.history.at(-1)).toMatchObject({ event: 'withdrawn', reason });
    expect((await listed('member', 'jointWork', '2025')).length).toBe(0);
  });

  test('a phone that does not know a field yet leaves it out, and the history tells nothing of it', async () => {
    const { entry: entered, ...rest } = entryInput('helpingProject', { name: '饮水工程', helped: 30 });
    const { situation: _situation, measures: _measures, ...known } = entered.values;
    const first = await world.call('secretary', 'ledger.save', {
      ...rest,
      entry: { kind: 'helpingProject', values: known },
    });
    const later = { name: '饮水工程', helped: 35, measures: '打一口深井' };
    await enter(world, 'secretary', 'helpingProject', later, first);
    const { history, values } = await world.call('member', 'ledger.get', { entryId: first.entryId });
    expect(values).toMatchObject({ situation: '', measures: '打一口深井' });
    expect(history.at(-1)?.changes).toEqual([
      { label: '受益群众', before: '30人', after: '35人' },
      { label: '帮扶思路和措施', before: '', after: '打一口深井' },
    ]);
  });

  test('writers, readers and other units are kept apart; fields say what is wrong', async () => {
    expect((await world.refusal('member', 'ledger.save', entryInput('partner'))).code).toBe('NOT_ALLOWED');
    const { entryId, revision } = await enter(world, 'secretary', 'partner', { name: '红星企业' });
    const far = 'far-secretary';
    expect((await world.refusal(far, 'ledger.get', { entryId })).code).toBe('NOT_FOUND');
    const change = entryInput('partner', {}, { entryId, revision });
    expect((await world.refusal(far, 'ledger.save', change)).code).toBe('NOT_FOUND');
    const away = { entryId, revision, reason: '不是本单位的' };
    expect((await world.refusal(far, 'ledger.withdraw', away)).code).toBe('NOT_FOUND');
    const foreign = await world.refusal(
      'secretary',
      'ledger.save',
      entryInput('jointWork', { partner: entryId, participants: ['far-member'] }),
    );
    expect(Object.keys(foreign.fields ?? {})).toEqual(['entry.values.participants']);
    const empty = await world.refusal('secretary', 'ledger.save', {
      entryId: null,
      revision: null,
      entry: { kind: 'jointWork', values: { ...valuesOf('jointWork'), title: '' } },
    });
    expect(empty.fields).toMatchObject({
      'entry.values.title': '请填写活动名称',
      'entry.values.partner': '请选择结对单位',
    });
    const closed = { kind: 'contactPoint', year: null, state: null, parentId: null };
    expect((await world.refusal('member', 'ledger.list', closed)).code).toBe('NOT_ALLOWED');
  });

  test('sent twice it is entered once, by 8 at once too', async () => {
    const before = (await listed('member', 'partner', null)).length;
    const input = entryInput('partner', { name: '一次就好' });
    const options = { requestId: 'ledger-sent-twice-01' };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => world.call('secretary', 'ledger.save', input, options)),
    );
    expect(new Set(answers.map(({ entryId }) => entryId)).size).toBe(1);
    expect((await listed('member', 'partner', null)).length).toBe(before + 1);
  });

  test('a talk is read by the two, counted for managers, and neither listed nor exported for others', async () => {
    const talk = await enter(world, 'secretary', 'talk', {
      with: ['member', 'member2'],
      content: '谈得很好',
    });
    const { entryId, revision } = talk;
    const talks = { kind: 'talk', year: '2026', state: null, parentId: null } as const;
    for (const who of ['secretary', 'member', 'member2']) {
      expect((await world.call(who, 'ledger.list', talks)).rows).toHaveLength(1);
      expect((await world.call(who, 'ledger.get', { entryId })).values.content).toBe('谈得很好');
    }
    for (const who of ['secretary2', 'leader', 'admin', 'member3']) {
      expect((await world.call(who, 'ledger.list', talks)).rows).toEqual([]);
      expect((await world.refusal(who, 'ledger.get', { entryId })).code).toBe('NOT_FOUND');
    }
    const numbers = async (who: string) =>
      (await world.call(who, 'ledger.home', { year: '2026' })).kinds.find(({ kind }) => kind === 'talk');
    expect(await numbers('leader')).toMatchObject({ entries: 1, people: 2 });
    expect(await numbers('member')).toMatchObject({ entries: 0, people: 0 });
    expect((await world.refusal('secretary', 'ledger.export', { kind: 'talk', year: null })).code).toBe(
      'NOT_ALLOWED',
    );
    const self = await world.refusal('secretary', 'ledger.save', entryInput('talk', { with: ['secretary'] }));
    expect(Object.keys(self.fields ?? {})).toEqual(['entry.values.with']);
    // Whom it no longer names no longer reads it.
    await enter(world, 'secretary', 'talk', { with: ['member'] }, { entryId, revision });
    expect((await world.call('member2', 'ledger.list', talks)).rows).toEqual([]);
    expect((await world.refusal('member2', 'ledger.get', { entryId })).code).toBe('NOT_FOUND');
  });

  test('forty entries come in pages without repeating one, and in one sheet', async () => {
    const partner = await enter(world, 'secretary', 'partner', { name: '长河社区' });
    for (let day = 1; day <= 21; day += 1) {
      await enter(world, 'secretary', 'jointWork', {
        partner: partner.entryId,
        title: `第${day}次活动`,
        day: `2024-03-${String(day).padStart(2, '0')}`,
        served: day,
      });
    }
    const ask = { kind: 'jointWork', year: '2024', state: null, parentId: null } as const;
    const first = await world.call('member', 'ledger.list', ask);
    const rest = await world.call('member', 'ledger.list', { ...ask, cursor: first.nextCursor ?? '' });
    const titles = [...first.rows, ...rest.rows].map(({ title }) => title);
    expect(titles).toEqual(Array.from({ length: 21 }, (_, index) => `第${21 - index}次活动`));
    expect(rest.nextCursor).toBeNull();
    const sheet = await world.call('leader', 'ledger.export', { kind: 'jointWork', year: '2024' });
    expect(sheet.entries).toBe(21);
    const link = `${world.emulator.url}/storage/url?fileID=${encodeURIComponent(sheet.fileId)}`;
    const { url } = (await (await fetch(link)).json()) as { url: string };
    const [header, ...rows] = await readXlsxFile(Buffer.from(await (await fetch(url)).arrayBuffer()));
    expect(header?.slice(0, 5)).toEqual(['活动名称', '日期', '结对单位', '地点', '服务群众']);
    expect(rows[0]?.slice(0, 5)).toEqual(['第1次活动', '2024-03-01', '长河社区', null, '1人次']);
    expect(rows).toHaveLength(21);
  });
});
