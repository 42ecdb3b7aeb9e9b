import type { ActivityType } from '../activity/activity-type';
import type { LocalDate } from '../time/local-date';
import { periodKeyOf } from '../time/period';
import { type MemberYear, pointsUsed } from './member-year';
import type { PointCaps, PointRule, PointRuleSet } from './point-rule';

export interface ScoredRecord {
  readonly ruleKey: string;
  readonly ruleLabel: string;
  readonly ruleVersion: number;
  readonly earnedPoints: number;
  /** Chinese; empty when the rule's points were given in full. */
  readonly explanation: string;
}

export const NO_RULE_KEY = 'none';

/** Points of an activity before limits that depend on what was earned before. */
export function basePoints(rule: PointRule, durationMinutes: number): number {
  const times = rule.perMinutes === 0 ? 1 : Math.floor(durationMinutes / rule.perMinutes);
  return Math.min(rule.points * times, rule.caps.activityPoints ?? Number.MAX_SAFE_INTEGER);
}

export function ruleOfType(rules: readonly PointRule[], type: ActivityType): PointRule | undefined {
  return rules.find((rule) => rule.types.includes(type));
}

const CAP_WORDS: ReadonlyArray<[keyof PointCaps, 'day' | 'month' | 'quarter' | 'year', string]> = [
  ['dayPoints', 'day', '当日'],
  ['monthPoints', 'month', '当月'],
  ['quarterPoints', 'quarter', '当季'],
  ['yearPoints', 'year', '当年'],
];

/**
 * Points of one record by the rules, given what its member earned before in the same year. Limits hold whatever
 * the order of approval: a record gets what is left under each of them, never less than nothing.
 */
export function scoreRecord(
  ruleSet: PointRuleSet,
  record: { readonly type: ActivityType; readonly occurredOn: LocalDate; readonly durationMinutes: number },
  before: MemberYear,
): ScoredRecord {
  const rule = ruleOfType(ruleSet.rules, record.type);
  if (!rule) {
    return {
      ruleKey: NO_RULE_KEY,
      ruleLabel: '本类活动不计积分',
      ruleVersion: ruleSet.version,
      earnedPoints: 0,
      explanation: '',
    };
  }
  const full = basePoints(rule, record.durationMinutes);
  let earnedPoints = full;
  let explanation = full === 0 ? '时长不足，未达到计分标准' : '';
  for (const [cap, period, word] of CAP_WORDS) {
    const limit = rule.caps[cap];
    if (limit === null) continue;
    const key = period === 'day' ? record.occurredOn : periodKeyOf(period, record.occurredOn);
    const left = Math.max(0, limit - pointsUsed(before, rule.key, key));
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
