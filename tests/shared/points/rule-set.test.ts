import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { ActivityRole } from '../../../src/shared/activity/activity-role';
import { EMPTY_MEMBER_YEAR } from '../../../src/shared/points/member-year';
import { type RuleSetDraft, ruleSetDraft } from '../../../src/shared/points/rule-set-draft';
import { ruleSetFaults } from '../../../src/shared/points/rule-set-faults';
import { scoreRecord } from '../../../src/shared/points/score-record';
import { RULE_TEMPLATES } from '../../../src/shared/points/templates';
import { addDays, type LocalDate } from '../../../src/shared/time/local-date';
import { arbitraryHistory, count, historyOf } from './arbitrary-record';

const TODAY = '2026-11-16' as LocalDate;
const TOMORROW = '2026-11-17' as LocalDate;
type Rule = RuleSetDraft['rules'][number];

const rule = (over: Partial<Rule> = {}): Rule => ({
  key: 'lecture',
  label: '党课每次3分',
  types: ['partyLecture'],
  roles: ['participant'],
  measure: 'time',
  points: 3,
  perMinutes: 0,
  caps: { activityPoints: null, dayPoints: null, monthPoints: null, quarterPoints: null, yearPoints: null },
  ...over,
});
const draft = (rules: Rule[], over: Partial<RuleSetDraft> = {}): RuleSetDraft => ({
  effectiveFrom: TOMORROW,
  rules,
  assessment: null,
  ...over,
});

describe('a set of rules may be saved', () => {
  test('when it is a template, from tomorrow on', () => {
    for (const template of RULE_TEMPLATES) {
      const whole = { ...template.draft, effectiveFrom: TOMORROW };
      expect(v.safeParse(ruleSetDraft, whole).success, template.key).toBe(true);
      expect(ruleSetFaults(whole, TODAY), template.key).toEqual({});
    }
  });

  test('from tomorrow, not from today', () => {
    expect(ruleSetFaults(draft([rule()]), TODAY)).toEqual({});
    expect(ruleSetFaults(draft([rule()], { effectiveFrom: TODAY }), TODAY)).toHaveProperty('effectiveFrom');
  });

  test('when no type has two rules for one role', () => {
    const other = rule({ key: 'other', label: '主讲加分', roles: ['lecturer'], points: 5 });
    expect(ruleSetFaults(draft([rule(), other]), TODAY)).toEqual({});
    const twice = rule({ key: 'other', roles: ['lecturer', 'participant'] });
    expect(ruleSetFaults(draft([rule(), twice]), TODAY)).toEqual({
      'rules.1.types': '党课（参加者）已在规则“党课每次3分”中，同一角色只能有一条规则',
    });
    const inItself = rule({ types: ['partyLecture', 'partyLecture'] });
    expect(ruleSetFaults(draft([inItself]), TODAY)).toHaveProperty(['rules.0.types']);
  });

  test('when keys differ, limits widen and minutes fit the measure', () => {
    const caps = { ...rule().caps, dayPoints: 6, quarterPoints: 4 };
    const faulty = rule({ key: 'lecture', types: ['groupStudy'], measure: 'minutes', caps });
    expect(ruleSetFaults(draft([rule(), faulty]), TODAY)).toEqual({
      'rules.1.key': '标识与第1项重复，请换一个',
      'rules.1.perMinutes': '按时长计分时请填写每满多少分钟',
      'rules.1.caps.quarterPoints': '当季上限4分小于当日上限6分，请调整',
    });
    expect(ruleSetFaults(draft([rule({ perMinutes: 30 })]), TODAY)).toHaveProperty(['rules.0.perMinutes']);
  });

  test('when floor, base and ceiling are in order and nobody is exempt twice', () => {
    const [template] = RULE_TEMPLATES;
    const assessment = template?.draft.assessment;
    if (!assessment) throw new Error('the template has no assessment');
    const faulty = {
      ...assessment,
      floor: 80,
      ceiling: 50,
      exempt: [
        { label: '离退休党员', memberIds: ['a'] },
        { label: '借调人员', memberIds: ['a'] },
      ],
    };
    expect(Object.keys(ruleSetFaults(draft([], { assessment: faulty }), TODAY)).sort()).toEqual([
      'assessment.ceiling',
      'assessment.exempt.1.memberIds',
      'assessment.floor',
    ]);
  });
});

describe('points by role and measure', () => {
  const facts = { type: 'partyLecture', occurredOn: TODAY, durationMinutes: 90 } as const;
  const points = (rules: Rule[], activityRole?: ActivityRole, year = EMPTY_MEMBER_YEAR) =>
    scoreRecord({ version: 1, rules }, { ...facts, activityRole }, year).earnedPoints;

  test('who lectures earns by the lecturers’ rule, who listens by the listeners’', () => {
    const rules = [rule(), rule({ key: 'lecturing', roles: ['lecturer'], points: 5 })];
    expect([points(rules), points(rules, 'lecturer'), points(rules, 'organiser')]).toEqual([3, 5, 0]);
  });

  test('a session is one however many records a day has of it, a year one however many days', () => {
    const golden = { session: [3, 0, 3], year: [3, 0, 0], time: [3, 3, 3], minutes: [9, 9, 9] } as const;
    for (const [measure, expected] of Object.entries(golden)) {
      const set = {
        version: 1,
        effectiveFrom: '2026-01-01',
        rules: [rule({ measure: measure as Rule['measure'], perMinutes: measure === 'minutes' ? 30 : 0 })],
      };
      let year = EMPTY_MEMBER_YEAR;
      const got = [TODAY, TODAY, TOMORROW].map((occurredOn) => {
        const record = {
          ...facts,
          kind: 'study' as const,
          timeClass: 'honour' as const,
          occurredOn,
          partyMember: true,
          departmentId: 'office' as const,
          branchId: null,
          projectKey: null,
          countedInMonth: 11,
        };
        const counted = count(set, year, record);
        year = counted.after;
        return counted.entry.earnedPoints;
      });
      expect([measure, got]).toEqual([measure, expected]);
    }
  });

  test('in any history a session gives a day, and a yearly rule the year, no more than once', () => {
    fc.assert(
      fc.property(
        arbitraryHistory,
        fc.constantFrom('session' as const, 'year' as const),
        (steps, measure) => {
          const rules = [rule({ types: ['partyLecture', 'communityDuty', 'themePartyDay'], measure })];
          const { standing } = historyOf({ version: 1, effectiveFrom: '2026-01-01', rules }, steps);
          const sums = new Map<string, number>();
          for (const entry of standing) {
            const account = measure === 'session' ? entry.occurredOn : '2026';
            sums.set(account, (sums.get(account) ?? 0) + entry.earnedPoints);
          }
          for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(3);
        },
      ),
    );
  });

  test('a limit holds over both years in which activities of its day were counted', () => {
    const rules = [rule({ caps: { ...rule().caps, yearPoints: 5 } })];
    const december = { ...facts, occurredOn: '2025-12-20' as LocalDate };
    const used = (points: number) => ({ used: { lecture: { '2025': points } } });
    const score = scoreRecord({ version: 1, rules }, december, used(3), used(1));
    expect(score.earnedPoints).toBe(1);
    expect(addDays(december.occurredOn, 12)).toBe('2026-01-01');
  });
});
