import { ACTIVITY_ROLES, type ActivityRole } from '../activity/activity-role';
import type { ActivityType } from '../activity/activity-type';
import type { AssessmentRules } from './assessment-rules';

/** Upper limits, points; null: none. */
export interface PointCaps {
  readonly activityPoints: number | null;
  readonly dayPoints: number | null;
  readonly monthPoints: number | null;
  readonly quarterPoints: number | null;
  readonly yearPoints: number | null;
}

/**
 * What a rule's points are for: each time (计次), each whole `perMinutes` minutes (计时), each session (计场: several
 * records of one day are one), or once a year (计年).
 */
export const RULE_MEASURES = ['time', 'minutes', 'session', 'year'] as const;
export type RuleMeasure = (typeof RULE_MEASURES)[number];

/** How activities of some types earn points. A type belongs, for one role, to at most one rule. */
export interface PointRule {
  /** Names the account its limits are kept in: a later version with the same key goes on where it stood. */
  readonly key: string;
  readonly label: string;
  readonly types: readonly ActivityType[];
  /** Whom it is for; absent: everyone, whatever they did in the activity. */
  readonly roles?: readonly ActivityRole[];
  /** Absent in sets of before: each time when `perMinutes` is 0, else by time. */
  readonly measure?: RuleMeasure;
  readonly points: number;
  /** `points` for each whole so many minutes; 0 where the measure is not time. */
  readonly perMinutes: number;
  readonly caps: PointCaps;
}

/** Rules are data: versioned, in force from a civil day, never changed; what was earned before stays as it was. */
export interface PointRuleSet {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly rules: readonly PointRule[];
  /** How a year or quarter is judged; null or absent: points are summed and nothing more. */
  readonly assessment?: AssessmentRules | null;
}

export function measureOf({ measure, perMinutes }: Pick<PointRule, 'measure' | 'perMinutes'>): RuleMeasure {
  return measure ?? (perMinutes === 0 ? 'time' : 'minutes');
}

export function rolesOf({ roles }: Pick<PointRule, 'roles'>): readonly ActivityRole[] {
  return roles ?? ACTIVITY_ROLES;
}
