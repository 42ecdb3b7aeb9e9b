import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_ASSESSMENT } from '../../../src/shared/points/assessment-rules';
import { SETTLE_MS } from '../../../src/shared/points/closing';
import { entry } from '../record/entry';
import { expectNoDrift, runSchedule } from '../record/ledger-invariants';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

describe('reconciliation of items and published lists', () => {
  let world: World;
  beforeEach(async () => {
    const seed = smallUnit();
    const [ruleSet] = seed.rule_sets;
    if (!ruleSet) throw new Error('no rules');
    const assessment = {
      ...EMPTY_ASSESSMENT,
      bonuses: [{ key: 'paper', label: '撰写论文', maxPoints: 3 }],
    };
    world = await startWorld({ seed: { ...seed, rule_sets: [{ ...ruleSet, assessment }] } });
    const { recordId } = await world.call('member', 'record.submit', entry({ occurredOn: '2026-10-10' }));
    await world.call('secretary', 'record.review', {
      items: [{ recordId, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
    await bonus();
    for (const now of [WORLD_NOW_MS, WORLD_NOW_MS + SETTLE_MS]) {
      await runSchedule(world, { task: 'closePeriods', unitId: 'unit' }, now);
    }
  });
  afterEach(() => world.close());

  async function bonus(): Promise<string> {
    const { itemId } = await world.call('secretary', 'points.propose', {
      memberId: 'member2',
      source: 'bonus',
      itemKey: 'paper',
      points: 3,
      occurredOn: '2026-10-12',
      fact: '论文刊于市级刊物第3期',
      pictures: [],
      appealId: null,
    });
    await world.call('secretary2', 'points.confirm', { itemId, approve: true, reason: '' });
    return itemId;
  }

  test('finds nothing where nothing is wrong', async () => {
    expect(world.documents('closed_standings')).toHaveLength(1);
    await expectNoDrift(world);
  });

  test('names a list that says other than the standings of its period, and never writes it again', async () => {
    const [standing] = world.documents('standings').filter((one) => one.periodKey === '2026-10');
    const [page] = world.documents('closed_standings');
    if (!standing) throw new Error('nothing was counted');
    // Somebody's hand: a person who was not in the list when it was published.
    const rankKeys = { ...standing.rankKeys, total: `${standing.rankKeys.total}z` };
    world.seed({ standings: [{ ...standing, _id: 'leader:2026-10', memberId: 'leader', rankKeys }] });
    const event = { task: 'reconcile', unitId: 'unit', year: '2026', again: true };
    const { data } = await runSchedule(world, event);
    expect(data.walks[0]?.drifts.map(({ collection, documentId }) => [collection, documentId])).toEqual([
      ['standings', 'leader:2026-10'],
      ['closed_standings', 'unit:2026-10:00000'],
      ['periods', 'unit:2026-10'],
    ]);
    await runSchedule(world, { ...event, repair: true });
    expect(world.documents('closed_standings')).toEqual([page]);
    await expectNoDrift(world);
  });

  test('names a record that says other than its entry, one that counts nowhere, and one that does not know it counts', async () => {
    const [record] = world.documents('records');
    const [counted] = world.documents('point_entries').filter((one) => one.source === 'record');
    if (!record || !counted) throw new Error('nothing was counted');
    const longer = { ...record, _id: 'longer', memberId: 'member3', durationMinutes: 240 };
    const nowhere = { ...record, _id: 'nowhere', entryId: 'member:2026:000099' };
    const entryId = 'member3:2026:000001';
    const ofLonger = {
      ...counted,
      _id: entryId,
      memberId: 'member3',
      memberYearId: 'member3:2026',
      sequence: 1,
    };
    world.seed({
      records: [{ ...longer, entryId }, nowhere, { ...longer, _id: 'unaware', entryId: null }],
      point_entries: [
        { ...ofLonger, recordId: 'longer', sourceId: 'longer' },
        { ...ofLonger, _id: 'member3:2026:000002', sequence: 2, recordId: 'unaware', sourceId: 'unaware' },
      ],
    });
    const event = { task: 'reconcile', unitId: 'unit', year: '2026', repair: true, again: true };
    const { data } = await runSchedule(world, event);
    const ofRecords = data.walks[0]?.drifts.filter(({ collection }) => collection === 'records');
    expect(ofRecords?.map(({ documentId, repaired }) => [documentId, repaired]).sort()).toEqual([
      ['longer', false],
      ['nowhere', false],
      ['unaware', false],
    ]);
    const { walks } = await world.call('admin', 'reconcile.latest', {});
    const told = walks
      .flatMap(({ drifts }) => drifts)
      .filter(({ fault }) => fault.includes('请核对这条记录'));
    expect(told).toHaveLength(3);
    expect(told[0]).toMatchObject({ subject: '元小明的“社区环境整治”', mendable: false });
  });

  test('names an item that says it was counted and was not, and leaves it to people', async () => {
    const [item] = world.documents('point_items');
    if (!item) throw new Error('no item');
    world.seed({
      point_items: [{ ...item, _id: 'stray', memberId: 'member', entryId: 'member:2026:000009' }],
    });
    const event = { task: 'reconcile', unitId: 'unit', year: '2026', repair: true, again: true };
    const { data } = await runSchedule(world, event);
    expect(data.walks[0]?.drifts).toMatchObject([
      { collection: 'point_items', documentId: 'stray', repaired: false },
    ]);
  });

  test('names an entry that nobody agreed on', async () => {
    const [counted] = world.documents('point_entries').filter((one) => one.source === 'bonus');
    if (!counted) throw new Error('no entry');
    const _id = 'member3:2026:000001';
    world.seed({
      point_entries: [
        { ...counted, _id, memberId: 'member3', memberYearId: 'member3:2026', sourceId: 'nobody' },
      ],
    });
    const { data } = await runSchedule(world, {
      task: 'reconcile',
      unitId: 'unit',
      year: '2026',
      again: true,
    });
    const drifts = data.walks[0]?.drifts.map(({ collection, documentId }) => `${collection} ${documentId}`);
    expect(drifts).toEqual(expect.arrayContaining(['member_years member3:2026', 'point_items nobody']));
  });
});
