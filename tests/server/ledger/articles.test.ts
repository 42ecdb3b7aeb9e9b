import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWorld, type World } from '../support/world';
import { enter, entryInput } from './ledger-support';

describe('articles', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const scores = async () => {
    const { departments } = await world.call('leader', 'ledger.articleRanking', { year: '2026' });
    return Object.fromEntries(departments.map((row) => [row.departmentId, row.scorePoints]));
  };
  const confirm = (
    at: { entryId: string; revision: number },
    change: { approve?: boolean; level?: 'province' | null; reason?: string } = {},
  ) => ({
    entryId: at.entryId,
    revision: at.revision,
    approve: change.approve ?? true,
    level: change.level ?? null,
    reason: change.reason ?? '',
  });

  test('submitted by a member it counts once somebody else confirms it, for the first author’s department', async () => {
    const sent = await enter(world, 'member', 'article', { authors: ['member2', 'member'] });
    expect(sent.state).toBe('submitted');
    expect(await scores()).toEqual({ office: 0, sports: 0 });
    expect((await world.call('secretary', 'ledger.home', { year: '2026' })).articlesToConfirm).toBe(1);
    const done = await world.call('secretary', 'ledger.confirm', confirm(sent));
    expect(await scores()).toEqual({ office: 0, sports: 5 });
    expect((await world.refusal('secretary2', 'ledger.confirm', confirm(done))).code).toBe('STATE_CHANGED');
    const { departments } = await world.call('leader', 'ledger.articleRanking', { year: '2026' });
    expect(departments[0]).toMatchObject({ name: '体育科', months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0] });

    // Changed afterwards it waits again, and its points are taken back meanwhile.
    const again = await enter(world, 'member', 'article', { title: '改了标题的稿件' }, done);
    expect(again.state).toBe('submitted');
    expect(await scores()).toEqual({ office: 0, sports: 0 });
    await world.call('secretary', 'ledger.confirm', confirm(again, { level: 'province' }));
    expect(await scores()).toEqual({ office: 10, sports: 0 });
    const sums = world.documents('unit_years')[0]?.ledger['11']?.article;
    expect(sums).toMatchObject({ entries: 1, scorePoints: 10 });
  });

  test('nobody confirms the own one; returned with a reason it can be mended', async () => {
    const own = await enter(world, 'secretary', 'article', { authors: ['member'] });
    expect((await world.refusal('secretary', 'ledger.confirm', confirm(own))).code).toBe('NOT_ALLOWED');
    const written = await enter(world, 'member', 'article', { title: '另一篇', authors: ['secretary2'] });
    expect((await world.refusal('secretary2', 'ledger.confirm', confirm(written))).code).toBe('NOT_ALLOWED');
    const without = await world.refusal('secretary2', 'ledger.confirm', confirm(own, { approve: false }));
    expect(Object.keys(without.fields ?? {})).toEqual(['reason']);
    const reason = '请补充链接';
    const back = await world.call('secretary2', 'ledger.confirm', confirm(own, { approve: false, reason }));
    expect(back.state).toBe('returned');
    const shown = await world.call('member2', 'ledger.get', { entryId: own.entryId });
    expect(shown.history.at(-1)).toMatchObject({ event: 'returned', reason });
    const mended = await enter(world, 'secretary', 'article', { link: 'https://example.cn/a' }, back);
    expect(mended.state).toBe('submitted');
  });

  test('confirmed by two at once it counts once; a new table is for what comes after', async () => {
    const before = await scores();
    const sent = await enter(world, 'member3', 'article', { title: '第三篇', level: 'district' });
    const answers = await Promise.all(
      ['secretary', 'secretary2', 'secretary'].map((who) =>
        world.envelope(who, 'ledger.confirm', confirm(sent)),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect((await scores()).sports).toBe((before.sports ?? 0) + 3);
    const falling = { own: 9, district: 3, city: 5, province: 10, national: 20 };
    const refusal = await world.refusal('admin', 'ledger.saveScoreTable', falling);
    expect(Object.keys(refusal.fields ?? {})).toEqual(['district']);
    await world.call('admin', 'ledger.saveScoreTable', { ...falling, own: 2, district: 4 });
    expect((await scores()).sports).toBe((before.sports ?? 0) + 3);
    const next = await enter(world, 'member3', 'article', { title: '第四篇', level: 'district' });
    await world.call('secretary', 'ledger.confirm', confirm(next));
    expect((await scores()).sports).toBe((before.sports ?? 0) + 7);
    expect(await world.call('member', 'ledger.articleRanking', { year: '2026' })).toMatchObject({
      visible: false,
      departments: [],
    });
  });

  test('the same article stands once, whoever of its authors submits it, at once too', async () => {
    const same = { title: '同一篇稿件', authors: ['member', 'member2'] };
    const answers = await Promise.all(
      ['member', 'member2', 'member3'].map((who) =>
        world.envelope(who, 'ledger.save', entryInput('article', same)),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const [first, ...more] = world.documents('ledger_entries').filter(({ title }) => title === same.title);
    expect(more).toEqual([]);
    const refusal = await world.refusal('member3', 'ledger.save', entryInput('article', same));
    expect(refusal).toMatchObject({ code: 'DUPLICATE' });
    expect(Object.keys(refusal.fields ?? {})).toEqual(['entry.values.title']);
    // Another outlet or year is another one; withdrawn, it may be submitted again.
    await enter(world, 'member3', 'article', { ...same, outlet: '市日报' });
    await enter(world, 'member3', 'article', { ...same, day: '2025-11-12' });
    if (!first) throw new Error('nobody was taken');
    const { _id: entryId, revision, createdById: by } = first;
    await world.call(by, 'ledger.withdraw', { entryId, revision, reason: '重复' });
    await enter(world, 'member3', 'article', same);
    const gone = await world.call('member', 'ledger.list', {
      kind: 'article',
      year: null,
      state: 'withdrawn',
      parentId: null,
    });
    expect(gone.rows.map((row) => row.entryId)).toContain(entryId);
  });

  test('a member names co-authors by name and learns nothing else of them', async () => {
    const person = world.documents('members').find(({ _id }) => _id === 'member2');
    const name = person?.name ?? '';
    const { rows } = await world.call('member', 'ledger.colleagues', { name: name.slice(0, 2) });
    expect(rows).toContainEqual({ memberId: 'member2', name, departmentName: person?.departmentName });
    expect((await world.call('member', 'ledger.colleagues', { name: 'z' })).rows).toEqual([]);
  });

  test('registers tell what was withdrawn, too', async () => {
    const partner = await enter(world, 'secretary', 'partner');
    const { entryId, revision } = partner;
    await world.call('secretary', 'ledger.withdraw', { entryId, revision, reason: '不再共建' });
    const asked = { kind: 'partner' as const, year: null, parentId: null };
    expect((await world.call('member', 'ledger.list', { ...asked, state: null })).rows).toEqual([]);
    const { rows } = await world.call('member', 'ledger.list', { ...asked, state: 'withdrawn' });
    expect(rows.map((row) => [row.entryId, row.state])).toEqual([[entryId, 'withdrawn']]);
  });
});
