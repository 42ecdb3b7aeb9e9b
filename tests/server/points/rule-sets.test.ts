import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_POINT_RULES } from '../../../src/shared/points/default-rules';
import type { PointRule } from '../../../src/shared/points/point-rule';
import type { RuleSetDraft } from '../../../src/shared/points/rule-set-draft';
import { RULE_TEMPLATES, ruleDraftOf } from '../../../src/shared/points/templates';
import type { LocalDate, YearMonth } from '../../../src/shared/time/local-date';
import { entry } from '../record/entry';
import { smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';

const DAY_MS = 86_400_000;
/** 2026-11-17, the day after the tests' own. */
const TOMORROW = '2026-11-17';

describe('points rules as data', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const generous: RuleSetDraft = {
    effectiveFrom: TOMORROW,
    rules: DEFAULT_POINT_RULES.map((rule) => ({ ...ruleDraftOf(rule), points: rule.points * 10 })),
    assessment: RULE_TEMPLATES[0]?.draft.assessment ?? null,
  } as RuleSetDraft;

  async function approved(who: string, over: Parameters<typeof entry>[0], now = WORLD_NOW_MS) {
    const { recordId } = await world.call(who, 'record.submit', entry(over), { now });
    const review = { items: [{ recordId, revision: 1 }], decision: 'approve' as const, reason: '' };
    const { results } = await world.call('secretary2', 'record.review', review, { now });
    return results[0]?.earnedPoints;
  }

  test('the preview tells what last quarter’s records would have given, and writes nothing', async () => {
    expect(await approved('member', { occurredOn: '2026-09-10', type: 'themePartyDay' })).toBe(2);
    expect(await approved('member', { occurredOn: '2026-08-10', type: 'partyLecture' })).toBe(3);
    expect(await approved('member3', { occurredOn: '2026-07-01', type: 'groupStudy' })).toBe(2);
    expect(await approved('member', { occurredOn: '2026-10-10', type: 'themePartyDay' })).toBe(2);
    const voided = await world.call(
      'member',
      'record.submit',
      entry({ occurredOn: '2026-07-02', type: 'groupStudy' }),
    );
    await world.call('secretary', 'record.review', {
      items: [{ recordId: voided.recordId, revision: 1 }],
      decision: 'approve',
      reason: '',
    });
    await world.call('secretary', 'record.void', { recordId: voided.recordId, reason: '重复登记' });
    const before = JSON.stringify([world.documents('point_entries'), world.documents('rule_sets')]);
    const preview = await world.call('admin', 'points.previewRuleSet', { draft: generous });
    expect(world.lastCounters().documentsWritten).toBe(0);
    // Results are made by the year, with a base score of 60; so far there was none.
    const { rows, ...told } = preview;
    expect(told).toEqual({
      periodKey: '2026',
      through: '2026-09-30',
      presentBase: null,
      proposedBase: 60,
      nextCursor: null,
    });
    const counted = (points: number) => ({ points, outcome: 'counted' });
    const person = (memberId: string) => rows.find((row) => row.memberId === memberId);
    // A Party day of 20 is cut to the 8, a lecture of 30 to the 12 of a quarter.
    expect(person('member')).toEqual({
      memberId: 'member',
      name: '元小明',
      departmentName: '办公室',
      before: counted(5),
      after: counted(60 + 20),
      records: 2,
    });
    expect(person('member3')).toMatchObject({ before: counted(2), after: counted(60 + 12), records: 1 });
    expect(person('member2')).toMatchObject({ before: counted(0), after: counted(60), records: 0 });
    const inOffice = world.documents('members').filter(({ unitId, active }) => unitId === 'unit' && active);
    expect(rows.map(({ memberId }) => memberId)).toEqual(inOffice.map(({ _id }) => _id).sort());

    const unjudged = { ...generous, assessment: null };
    const quarter = await world.call('admin', 'points.previewRuleSet', { draft: unjudged });
    expect(quarter).toMatchObject({ periodKey: '2026-Q3', presentBase: null, proposedBase: null });
    expect(quarter.rows.map(({ memberId, after }) => [memberId, after.points])).toEqual([
      ['member', 20],
      ['member3', 12],
    ]);
    expect(JSON.stringify([world.documents('point_entries'), world.documents('rule_sets')])).toBe(before);
  });

  test('the preview of a last quarter of the year knows what came after that year was closed', async () => {
    const seed = smallUnit();
    const units = seed.units.map((unit) => ({ ...unit, closedThroughMonth: '2026-12' as YearMonth }));
    const later = await startWorld({ seed: { ...seed, units }, now: Date.UTC(2027, 0, 20, 2) });
    const count = async (over: Parameters<typeof entry>[0]) => {
      const { recordId } = await later.call('member', 'record.submit', entry(over));
      const review = { items: [{ recordId, revision: 1 }], decision: 'approve' as const, reason: '' };
      await later.call('secretary2', 'record.review', review);
      return recordId;
    };
    await count({ occurredOn: '2026-12-20', type: 'themePartyDay' });
    const gone = await count({ occurredOn: '2026-12-21', type: 'partyLecture' });
    await later.call('secretary', 'record.void', { recordId: gone, reason: '重复登记' });
    expect(later.documents('point_entries').every((one) => one.memberYearId === 'member:2027')).toBe(true);
    const draft = { ...generous, effectiveFrom: '2027-01-21' };
    const { periodKey, through, rows } = await later.call('admin', 'points.previewRuleSet', { draft });
    await later.close();
    expect([periodKey, through]).toEqual(['2026', '2026-12-31']);
    expect(rows.filter(({ records }) => records > 0)).toMatchObject([
      { memberId: 'member', before: { points: 2 }, after: { points: 60 + 8 }, records: 1 },
    ]);
  });

  test('the preview tells of no base score that is in none of its results', async () => {
    // Judged by the quarter last year, by the year since.
    const seed = smallUnit();
    const { assessment } = generous;
    if (!assessment) throw new Error('no assessment');
    const rule_sets = seed.rule_sets.flatMap((ruleSet) => [
      { ...ruleSet, assessment: { ...assessment, period: 'quarter' as const } },
      { ...ruleSet, _id: 'unit:2', version: 2, effectiveFrom: '2027-01-01' as LocalDate, assessment },
    ]);
    const later = await startWorld({ seed: { ...seed, rule_sets }, now: Date.UTC(2027, 0, 20, 2) });
    const draft = { ...generous, effectiveFrom: '2027-01-21', assessment: null };
    const preview = await later.call('admin', 'points.previewRuleSet', { draft });
    await later.close();
    expect(preview).toMatchObject({ periodKey: '2026', presentBase: null, proposedBase: null, rows: [] });
  });

  test('a set begins tomorrow at the earliest, and faults are named by field', async () => {
    const today = { ...generous, effectiveFrom: '2026-11-16' };
    expect(await world.refusal('admin', 'points.saveRuleSet', today)).toMatchObject({
      code: 'INPUT_INVALID',
      fields: { effectiveFrom: '新规则最早从明天起生效，之前得到的积分不受影响' },
    });
    const [rule] = generous.rules;
    const twice = { ...generous, rules: [...generous.rules, rule] };
    const { fields } = await world.refusal('admin', 'points.saveRuleSet', twice);
    expect(Object.keys(fields ?? {})).toEqual(['rules.4.key', 'rules.4.types']);
    expect(world.documents('rule_sets')).toHaveLength(1);
  });

  test('a new set rules what happens from its day on and nothing before', async () => {
    expect(await world.call('admin', 'points.saveRuleSet', generous)).toEqual({ version: 2 });
    expect(await world.call('member2', 'points.rules', {})).toMatchObject({ version: 1 });
    const later = WORLD_NOW_MS + 2 * DAY_MS;
    expect(await approved('member2', { occurredOn: '2026-11-16', type: 'groupStudy' }, later)).toBe(2);
    expect(await approved('member2', { occurredOn: TOMORROW, type: 'partyLecture' }, later)).toBe(12);
    expect(await world.call('member2', 'points.rules', {}, { now: later })).toMatchObject({ version: 2 });
    const { rows } = await world.call('member2', 'points.entries', {}, { now: later });
    expect(rows.map(({ ruleVersion, earnedPoints }) => [ruleVersion, earnedPoints])).toEqual(
      expect.arrayContaining([
        [1, 2],
        [2, 12],
      ]),
    );
  });

  test('who lectured says so, and earns by the lecturers’ rule', async () => {
    const rules = [
      ...generous.rules.map((rule) => ({ ...rule, roles: ['participant' as const] })),
      {
        ...ruleDraftOf(DEFAULT_POINT_RULES[2] as PointRule),
        key: 'lecturing',
        points: 5,
        roles: ['lecturer' as const],
      },
    ];
    await world.call('admin', 'points.saveRuleSet', { ...generous, effectiveFrom: '2026-11-18', rules });
    const later = WORLD_NOW_MS + 3 * DAY_MS;
    const lecture = { occurredOn: '2026-11-18', type: 'partyLecture', activityRole: 'lecturer' } as const;
    expect(await approved('leader', lecture, later)).toBe(5);
    const [record] = world.documents('records').filter((each) => each.memberId === 'leader');
    const recordId = record?._id ?? '';
    const detail = await world.call('leader', 'record.get', { recordId });
    expect(detail.activityRole).toBe('lecturer');
    const unchanged = entry({ ...lecture, activityRole: undefined });
    expect(await world.call('leader', 'record.change', { recordId, revision: 1, ...unchanged })).toEqual({
      recordId,
      revision: 1,
    });
    const listened = entry({ ...lecture, activityRole: 'participant' });
    await world.call('leader', 'record.change', { recordId, revision: 1, ...listened }, { now: later });
    const review = { items: [{ recordId, revision: 2 }], decision: 'approve' as const, reason: '' };
    const { results } = await world.call('secretary', 'record.review', review, { now: later });
    expect(results[0]?.earnedPoints).toBe(12);
  });

  test('two who save at once get two versions, and the same request one', async () => {
    const both = await Promise.all([0, 1].map(() => world.call('admin', 'points.saveRuleSet', generous)));
    expect(both.map(({ version }) => version).sort()).toEqual([4, 5]);
    const requestId = 'save-rule-set-twice-0001';
    const first = await world.call('admin', 'points.saveRuleSet', generous, { requestId });
    expect(await world.call('admin', 'points.saveRuleSet', generous, { requestId })).toEqual(first);
    const { ruleSets } = await world.call('leader', 'points.ruleSets', {});
    expect(ruleSets.map(({ version, state }) => [version, state])).toEqual([
      [3, 'coming'],
      [6, 'coming'],
      [5, 'coming'],
      [4, 'coming'],
      [2, 'coming'],
      [1, 'inForce'],
    ]);
  });

  test('one’s own result follows the rules at the end of the period', async () => {
    const later = WORLD_NOW_MS + 2 * DAY_MS;
    expect(await world.call('member2', 'points.assessment', { periodKey: '2026' }, { now: later })).toEqual({
      ruleVersion: 3,
      result: {
        outcome: 'counted',
        base: 60,
        earned: 14,
        earnedCounted: 14,
        bonus: 0,
        deduction: 0,
        correction: 0,
        total: 74,
      },
    });
    expect(await world.call('member2', 'points.assessment', { periodKey: '2026-Q4' })).toMatchObject({
      result: null,
    });
    expect(await world.call('member2', 'points.assessment', { periodKey: '2025' }, { now: later })).toEqual({
      ruleVersion: 1,
      result: null,
    });
  });

  test('managers see by name who is exempt, everyone else only which groups are', async () => {
    const exempt = [{ label: '离退休党员', memberIds: ['member3'] }];
    const assessment = { ...(RULE_TEMPLATES[1]?.draft.assessment as object), exempt };
    const draft = { ...generous, effectiveFrom: '2026-11-20', assessment } as RuleSetDraft;
    await world.call('admin', 'points.saveRuleSet', draft);
    const sets = await world.call('admin', 'points.ruleSets', {});
    expect(sets.exemptPeople).toEqual([{ memberId: 'member3', name: '元小刚' }]);
    const now = WORLD_NOW_MS + 5 * DAY_MS;
    const rules = await world.call('member', 'points.rules', {}, { now });
    expect(rules.assessment).toMatchObject({ baseScore: 70, exempt: ['离退休党员'] });
    expect(JSON.stringify(rules)).not.toContain('member3');
  });
});
