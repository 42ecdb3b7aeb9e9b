import { ChipsField } from '@/components/fields/chips-field';
import { useCall } from '@/services/use-call';
import { ACTIVITY_ROLE_LABELS, ACTIVITY_ROLES, type ActivityRole } from '@/shared/activity/activity-role';
import type { ActivityType } from '@/shared/activity/activity-type';
import { roleMatters } from './role-matters';

const CHOICES = ACTIVITY_ROLES.map((role) => ({ value: role, label: ACTIVITY_ROLE_LABELS[role] }));

interface RoleFieldProps {
  type: ActivityType | undefined;
  value: ActivityRole | undefined;
  error?: string;
  onChange: (role: ActivityRole | undefined) => void;
}

/** What one did in it; asked only where the unit's rules tell the roles apart, or another one is on record. */
export function RoleField({ type, value = 'participant', error, onChange }: RoleFieldProps) {
  const { data } = useCall('points.rules', {});
  const asked = value !== 'participant' || (type !== undefined && roleMatters(data?.rules ?? [], type));
  if (!asked) return null;
  return (
    <ChipsField
      single
      id="record-role"
      label="参加角色"
      value={[value]}
      choices={CHOICES}
      hint="按本单位规则，角色不同积分不同"
      error={error}
      onChange={([role]) => onChange(role)}
    />
  );
}
