import type { ActivityType } from '../activity/activity-type';

/** Upper limits, points; null: none. */
export interface PointCaps {
  readonly activityPoints: number | null;
  readonly dayPoints: number | null;
  readonly monthPoints: number | null;
  readonly quarterPoints: number | null;
  readonly yearPoints: number | null;
}

/** How activities of some types earn points. A type belongs to at most one rule. */
export interface PointRule {
  readonly key: string;
  readonly label: string;
  readonly types: readonly ActivityType[];
  readonly points: number;
  /** `points` for each whole so many minutes; 0: for each time, however long. */
  readonly perMinutes: number;
  readonly caps: PointCaps;
}

/** Rules are data: versioned, in force from a civil day; what was earned before stays as it was. */
export interface PointRuleSet {
  readonly version: number;
  readonly effectiveFrom: string;
  readonly rules: readonly PointRule[];
}
