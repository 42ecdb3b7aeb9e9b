import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { entry } from './entry';
import { expectNoDrift, runSchedule } from './ledger-invariants';

describe('reconciliation', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.close());

  async function approved(who: string, over = {}): Promise<string> {
    const { recordId } = await world.call(who, 'record.submit', entry(over));
    await world.call('secretary2', 'record.review', {
      items: [{ recordId, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
    return recordId;
  }

  test('finds nothing where nothing is wrong, in this year and the last', async () => {
    await approved('member');
    await approved('member2', { occurredOn: '2025-12-01', type: 'themePartyDay' });
    await expectNoDrift(world);
  });

  test('200 random acts and more of several people leave no drift', async () => {
    const random = seeded(20261116);
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    const people = ['member', 'member2', 'member3', 'leader', 'admin'] as const;
    const types = ['communityDuty', 'themePartyDay', 'partyLecture', 'groupStudy'] as const;
    const act = async (step: number) => {
      const records = world.documents('records');
      const record = records.length > 0 ? pick(records) : undefined;
      const own = entry({
        type: pick(types),
        title: `活动${step}`,
        occurredOn: pick(['2025-12-30', '2026-03-31', '2026-04-01', '2026-11-10', '2026-11-11']),
        durationMinutes: 10 + Math.floor(random() * 200),
      });
      const kind = random();
      if (!record || kind < 0.35) return world.envelope(pick(people), 'record.submit', own);
      const { _id: recordId, revision, memberId } = record;
      if (kind < 0.7) {
        return world.envelope(pick(['secretary', 'secretary2']), 'record.review', {
          items: [{ recordId, revision }],
          decision: random() < 0.85 ? 'approve' : 'reject',
          reason: '请核对',
        });
      }
      if (kind < 0.85) return world.envelope(memberId, 'record.change', { recordId, revision, ...own });
      if (kind < 0.93) return world.envelope('secretary', 'record.void', { recordId, reason: '重复登记' });
      return world.envelope(memberId, 'record.withdraw', { recordId });
    };
    // Which of them meet is not ours to say: it goes on until there is enough to add up.
    const isEnough = () => world.documents('point_entries').length > 40;
    for (let step = 0; step < 200 || !isEnough(); step += 4) {
      const answers = await Promise.all([0, 1, 2, 3].map((offset) => act(step + offset)));
      for (const answer of answers) {
        if (!answer.ok) expect(['INTERNAL', 'BUSY']).not.toContain(answer.error.code);
      }
    }
    const counted = world.documents('records').filter((record) => record.entryId !== null);
    const open = world
      .documents('point_entries')
      .filter(
        (one, _index, all) => one.sign === 1 && !all.some((other) => other.reversesEntryId === one._id),
      );
    expect(open.map((one) => one._id).sort()).toEqual(counted.map((record) => record.entryId).sort());
    await expectNoDrift(world);
  });

  test('names each document that does not agree with the entries, and repairs it when asked', async () => {
    await approved('member');
    const [year] = world.documents('member_years');
    const [standing] = world.documents('standings');
    const [tally] = world.documents('tallies');
    if (!year || !standing || !tally) throw new Error('nothing was counted');
    await runSchedule(world, { task: 'reconcile', unitId: 'unit' });
    // A stranger standing, and a tally of a department for which no entry speaks.
    world.seed({
      standings: [{ ...standing, _id: 'member:2026-Q1', periodKey: '2026-Q1' }],
      tallies: [{ ...tally, _id: 'sports:2026', groupId: 'sports', groupKind: 'department' }],
      member_years: [{ ...year, _id: 'member2:2026', memberId: 'member2' }],
    });
    const expected = [
      { collection: 'member_years', documentId: 'member2:2026' },
      { collection: 'standings', documentId: 'member:2026-Q1' },
      { collection: 'tallies', documentId: 'sports:2026' },
    ];
    const looked = await runSchedule(world, { task: 'reconcile', unitId: 'unit', year: '2026', again: true });
    const [walk] = looked.data.walks;
    expect(walk?.drifts.map(({ collection, documentId }) => ({ collection, documentId }))).toEqual(
      expect.arrayContaining(expected),
    );
    expect(walk?.driftCount).toBe(3);
    expect(world.documents('standings').some((one) => one._id === 'member:2026-Q1')).toBe(true);

    const mended = await runSchedule(world, {
      task: 'reconcile',
      unitId: 'unit',
      year: '2026',
      repair: true,
    });
    expect(mended.data.walks[0]?.drifts.every((drift) => drift.repaired)).toBe(true);
    expect(world.documents('standings').some((one) => one._id === 'member:2026-Q1')).toBe(false);
    await expectNoDrift(world);
  });

  test('leaves the tallies for another night when entries are made meanwhile', async () => {
    await approved('member');
    const report = await runSchedule(
      world,
      { task: 'reconcile', unitId: 'unit', year: '2026' },
      WORLD_NOW_MS,
    );
    expect(report.data.walks[0]).toMatchObject({ state: 'done', talliesChecked: false, driftCount: 0 });
  });

  test('walks a large unit in slices and goes on where it stopped', async () => {
    const [someone] = world.documents('members');
    if (!someone) throw new Error('no members');
    const crowd = Array.from({ length: 340 }, (_, index) => {
      const _id = `crowd-${String(index).padStart(4, '0')}`;
      return { ...someone, _id, identityKey: `none:${_id}`, inviteCode: `used:${_id}`, listKey: `x:${_id}` };
    });
    world.seed({ members: crowd });
    await approved('member');
    const event = { task: 'reconcile', unitId: 'unit', year: '2026' };
    const first = await runSchedule(world, event);
    expect(first.data).toMatchObject({ finished: false });
    const second = await runSchedule(world, event);
    expect(second.data).toMatchObject({ finished: true });
    expect(second.data.walks[0]).toMatchObject({
      state: 'done',
      checkedMembers: world.documents('members').length,
      talliesChecked: true,
      driftCount: 0,
    });
    const third = await runSchedule(world, event);
    expect(third.data.walks).toEqual([]);
  });

  test('a person cannot run it', async () => {
    const { result } = await world.emulator.invoke(
      'schedule',
      { task: 'reconcile', unitId: 'unit', repair: true },
      { openid: 'openid-admin' },
    );
    expect(result).toMatchObject({ ok: false, error: { code: 'FORBIDDEN' } });
  });

  test('the operator makes a unit, whose administrator then binds', async () => {
    const names = { unitName: '新建单位', administratorName: '管新来' };
    const made: unknown = await runSchedule(world, { task: 'createUnit', ...names });
    const { inviteCode } = (made as { data: { inviteCode: string } }).data;
    const bound = await world.call('newcomer', 'membership.bind', { inviteCode, name: '管新来' });
    expect(bound.unit.name).toBe('新建单位');
    expect(await world.call('newcomer', 'points.rules', {})).toMatchObject({ version: 1 });
    const { result } = await world.emulator.invoke('schedule', { task: 'dropEverything' }, {});
    expect(result).toMatchObject({ ok: false, error: { code: 'INPUT_INVALID' } });
  });

  test('the timers are served: reconciliation of all units, and receipts older than 60 days go', async () => {
    await approved('member');
    const timer = (TriggerName: string, now: number) =>
      runSchedule(world, { Type: 'Timer', TriggerName, Time: '', Message: '' }, now);
    const later = WORLD_NOW_MS + 61 * 86_400_000;
    expect(await timer('reconcile', later)).toMatchObject({ ok: true, data: { finished: true } });
    expect(world.documents('receipts').length).toBeGreaterThan(0);
    expect(await timer('cleanReceipts', WORLD_NOW_MS + 59 * 86_400_000)).toMatchObject({
      data: { removed: 0 },
    });
    expect(await timer('cleanReceipts', later)).toMatchObject({ ok: true, data: { finished: true } });
    expect(world.documents('receipts')).toEqual([]);
  });
});

/** Small and repeatable; what it draws matters not, only that it is the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
