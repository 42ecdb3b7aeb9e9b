import { ACTIVITY_ROLES } from '@/shared/activity/activity-role';
import type { ActivityType } from '@/shared/activity/activity-type';
import { type PointRule, rolesOf } from '@/shared/points/point-rule';

/** Whether the rules give the roles in an activity of a type different points. */
export function roleMatters(
  rules: ReadonlyArray<Pick<PointRule, 'types' | 'roles'>>,
  type: ActivityType,
): boolean {
  return rules.some((rule) => rule.types.includes(type) && rolesOf(rule).length < ACTIVITY_ROLES.length);
}
