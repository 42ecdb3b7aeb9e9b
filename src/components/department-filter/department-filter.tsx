import { Picker, Text, View } from '@tarojs/components';
import { useCall } from '@/services/use-call';
import { Icon } from '../icon/icon';
import './department-filter.scss';

interface DepartmentFilterProps {
  id?: string;
  /** Null: all departments. */
  value: string | null;
  onChange: (departmentId: string | null) => void;
}

/** Narrows a list to one department, chosen on the phone's own wheel. */
export function DepartmentFilter({ id, value, onChange }: DepartmentFilterProps) {
  const { data } = useCall('membership.organisation', {});
  const departments = data?.departments ?? [];
  const index = departments.findIndex((department) => department.groupId === value);
  const chosen = departments[index];
  return (
    <Picker
      id={id}
      mode="selector"
      range={['全部科室', ...departments.map((department) => department.name)]}
      value={index + 1}
      onChange={(event) => onChange(departments[Number(event.detail.value) - 1]?.groupId ?? null)}
    >
      <View className={`tc-department${chosen ? ' tc-department--on' : ''}`}>
        <Text className="tc-department__name">{chosen?.name ?? '全部科室'}</Text>
        <Icon name="down" size="small" />
      </View>
    </Picker>
  );
}
