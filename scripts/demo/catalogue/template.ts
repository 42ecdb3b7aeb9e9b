import type { ActivityType } from '../../../src/shared/activity/activity-type';

/** `saturday`: a Saturday morning; `afternoon`: a working day's afternoon; `evening`: after work. */
export type Slot = 'saturday' | 'sunday' | 'afternoon' | 'evening';

/** An activity as units like this one announce it. */
export interface ServiceTemplate {
  readonly type: ActivityType;
  /** Key of a seeded project; null for a standing activity. */
  readonly project: string | null;
  readonly title: string;
  readonly places: readonly [string, ...string[]];
  readonly description: string;
  /** Months (1–12) it fits; absent: all year. */
  readonly months?: readonly number[];
  readonly slot: Slot;
  readonly durationMinutes: number;
  readonly people: readonly [least: number, most: number];
}

export interface StudyTheme {
  readonly title: string;
  readonly description: string;
}
