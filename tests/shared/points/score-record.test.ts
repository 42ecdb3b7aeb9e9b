import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActivityType } from '../../../src/shared/activity/activity-type';
import { kindOfType } from '../../../src/shared/activity/activity-type';
import { DEFAULT_POINT_RULES } from '../../../src/shared/points/default-rules';
import { EMPTY_MEMBER_YEAR } from '../../../src/shared/points/member-year';
import type { PointCaps, PointRuleSet } from '../../../src/shared/points/point-rule';
import { NO_RULE_KEY, scoreRecord } from '../../../src/shared/points/score-record';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { periodKeyOf } from '../../../src/shared/time/period';
import { arbitraryHistory, arbitraryRuleSet, count, historyOf } from './arbitrary-record';

const RULES: PointRuleSet = { version: 3, effectiveFrom: '2026-01-01', rules: DEFAULT_POINT_RULES };
const record = (type: ActivityType, occurredOn: string, durationMinutes = 60) => ({
  type,
  kind: kindOfType(type),
  occurredOn: occurredOn as LocalDate,
  durationMinutes,
  timeClass: 'honour' as const,
  partyMember: true,
  departmentId: 'office' as const,
  branchId: 'first' as const,
  projectKey: null,
  countedInMonth: 6,
});

describe('a year of one person by the rules of a new unit', () => {
  test('golden sequence', () => {
    const sequence: ReadonlyArray<readonly [ActivityType, string, number, number, string]> = [
      ['communityDuty', '2026-01-05', 59, 0, '时长不足，未达到计分标准'],
      ['communityDuty', '2026-01-05', 60, 1, ''],
      ['communityDuty', '2026-01-05', 119, 1, ''],
      ['communityDuty', '2026-01-05', 120, 2, ''],
      ['projectService', '2026-01-06', 480, 2, '单次上限2分，本次计2分'],
      ['themePartyDay', '2026-01-10', 60, 2, ''],
      ['themePartyDay', '2026-02-10', 60, 2, ''],
      ['themePartyDay', '2026-03-10', 60, 2, ''],
      ['makeUpPartyDay', '2026-03-31', 60, 2, ''],
      ['themePartyDay', '2026-03-20', 60, 0, '当季上限8分，本次计0分'],
      ['themePartyDay', '2026-04-01', 60, 2, ''],
      ['partyLecture', '2026-04-02', 60, 3, ''],
      ['partyLecture', '2026-04-03', 60, 3, ''],
      ['partyLecture', '2026-04-04', 60, 3, ''],
      ['partyLecture', '2026-06-30', 60, 3, ''],
      ['partyLecture', '2026-05-05', 60, 0, '当季上限12分，本次计0分'],
      ['groupStudy', '2026-05-05', 1, 2, ''],
      ['firstTopic', '2026-07-01', 60, 2, ''],
    ];
    let year = EMPTY_MEMBER_YEAR;
    for (const [type, day, minutes, points, explanation] of sequence) {
      const score = scoreRecord(RULES, record(type, day, minutes), year);
      expect([type, day, score.earnedPoints, score.explanation]).toEqual([type, day, points, explanation]);
      expect(score.ruleVersion).toBe(3);
      year = count(RULES, year, record(type, day, minutes)).after;
    }
  });

  test('a type without a rule earns nothing and says so', () => {
    const score = scoreRecord(
      { ...RULES, rules: [] },
      record('bloodDonation', '2026-01-05'),
      EMPTY_MEMBER_YEAR,
    );
    expect(score).toMatchObject({ ruleKey: NO_RULE_KEY, earnedPoints: 0, ruleLabel: '本类活动不计积分' });
  });

  test('what is left under a limit is given, and the tightest limit is named', () => {
    const caps: PointCaps = {
      activityPoints: 9,
      dayPoints: 7,
      monthPoints: 6,
      quarterPoints: null,
      yearPoints: 8,
    };
    const rules: PointRuleSet = {
      version: 1,
      effectiveFrom: '2026-01-01',
      rules: [{ key: 'r', label: '每次4分', types: ['otherService'], points: 4, perMinutes: 0, caps }],
    };
    const first = count(rules, EMPTY_MEMBER_YEAR, record('otherService', '2026-01-01'));
    const second = scoreRecord(rules, record('otherService', '2026-01-01'), first.after);
    expect(second).toMatchObject({ earnedPoints: 2, explanation: '当月上限6分，本次计2分' });
    const february = count(rules, first.after, record('otherService', '2026-02-01'));
    expect(scoreRecord(rules, record('otherService', '2026-03-01'), february.after)).toMatchObject({
      earnedPoints: 0,
      explanation: '当年上限8分，本次计0分',
    });
  });
});

describe('limits', () => {
  test('hold after every step of any history, whatever is approved or taken back in whichever order', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, (ruleSet, steps) => {
        const { standing } = historyOf(ruleSet, steps);
        for (const { key, caps, points, perMinutes } of ruleSet.rules) {
          const sums = new Map<string, number>();
          for (const entry of standing.filter((each) => each.ruleKey === key)) {
            const full = points * (perMinutes === 0 ? 1 : Math.floor(entry.durationMinutes / perMinutes));
            expect(entry.earnedPoints).toBeGreaterThanOrEqual(0);
            expect(entry.earnedPoints).toBeLessThanOrEqual(Math.min(full, caps.activityPoints ?? full));
            const periods = [
              ['dayPoints', entry.occurredOn],
              ['monthPoints', periodKeyOf('month', entry.occurredOn)],
              ['quarterPoints', periodKeyOf('quarter', entry.occurredOn)],
              ['yearPoints', periodKeyOf('year', entry.occurredOn)],
            ] as const;
            for (const [limit, period] of periods) {
              const sum = (sums.get(`${limit}${period}`) ?? 0) + entry.earnedPoints;
              sums.set(`${limit}${period}`, sum);
              expect(sum).toBeLessThanOrEqual(caps[limit] ?? Number.POSITIVE_INFINITY);
            }
          }
        }
      }),
    );
  });
});
