import type { ActivityRole } from '../activity/activity-role';
import type { ActivityType } from '../activity/activity-type';
import type { LocalDate } from '../time/local-date';
import { type PeriodKey, periodKeyOf } from '../time/period';
import { type MemberYear, pointsUsed } from './member-year';
import { measureOf, type PointRule, type PointRuleSet, rolesOf } from './point-rule';

export interface ScoredRecord {
  readonly ruleKey: string;
  readonly ruleLabel: string;
  readonly ruleVersion: number;
  readonly earnedPoints: number;
  /** Chinese; empty when the rule's points were given in full. */
  readonly explanation: string;
}

export const NO_RULE_KEY = 'none';

/** Points of an activity before any limit. */
function basePoints(rule: PointRule, durationMinutes: number): number {
  const times = measureOf(rule) === 'minutes' ? Math.floor(durationMinutes / rule.perMinutes) : 1;
  return rule.points * times;
}

function ruleFor(rules: readonly PointRule[], type: ActivityType, role: ActivityRole): PointRule | undefined {
  return rules.find((rule) => rule.types.includes(type) && rolesOf(rule).includes(role));
}

/** What the points of a record depend on. */
export interface ScorableRecord {
  readonly type: ActivityType;
  /** Absent: took part. */
  readonly activityRole?: ActivityRole;
  readonly occurredOn: LocalDate;
  readonly durationMinutes: number;
}

/**
 * Points of one record by the rules, given what its member earned before. Limits hold whatever the order of approval:
 * a record gets what is left under each of them, never less than nothing. `years` are those in which activities of
 * its day may have been counted: its own, and later ones once its own is closed.
 */
export function scoreRecord(
  ruleSet: Pick<PointRuleSet, 'version' | 'rules'>,
  record: ScorableRecord,
  ...years: ReadonlyArray<Pick<MemberYear, 'used'>>
): ScoredRecord {
  const rule = ruleFor(ruleSet.rules, record.type, record.activityRole ?? 'participant');
  if (!rule) {
    return {
      ruleKey: NO_RULE_KEY,
      ruleLabel: '本类活动不计积分',
      ruleVersion: ruleSet.version,
      earnedPoints: 0,
      explanation: '',
    };
  }
  let earnedPoints = basePoints(rule, record.durationMinutes);
  let explanation = earnedPoints === 0 ? '时长不足，未达到计分标准' : '';
  for (const { limit, usedPoints, word } of limitsOf(rule, record.occurredOn, years)) {
    const left = Math.max(0, limit - usedPoints);
    if (left < earnedPoints) {
      earnedPoints = left;
      explanation = `${word}上限${limit}分，本次计${left}分`;
    }
  }
  return {
    ruleKey: rule.key,
    ruleLabel: rule.label,
    ruleVersion: ruleSet.version,
    earnedPoints,
    explanation,
  };
}

interface Limit {
  readonly limit: number;
  readonly usedPoints: number;
  readonly word: string;
}

function limitsOf(rule: PointRule, day: LocalDate, years: ReadonlyArray<Pick<MemberYear, 'used'>>): Limit[] {
  const used = (period: LocalDate | PeriodKey) =>
    years.reduce((sum, year) => sum + pointsUsed(year, rule.key, period), 0);
  const { caps } = rule;
  const measure = measureOf(rule);
  const all: ReadonlyArray<{ limit: number | null; usedPoints: number; word: string }> = [
    { limit: caps.activityPoints, usedPoints: 0, word: '单次' },
    { limit: measure === 'session' ? rule.points : null, usedPoints: used(day), word: '每场' },
    { limit: caps.dayPoints, usedPoints: used(day), word: '当日' },
    { limit: caps.monthPoints, usedPoints: used(periodKeyOf('month', day)), word: '当月' },
    { limit: caps.quarterPoints, usedPoints: used(periodKeyOf('quarter', day)), word: '当季' },
    { limit: caps.yearPoints, usedPoints: used(periodKeyOf('year', day)), word: '当年' },
    {
      limit: measure === 'year' ? rule.points : null,
      usedPoints: used(periodKeyOf('year', day)),
      word: '每年',
    },
  ];
  return all.filter((one): one is Limit => one.limit !== null);
}
