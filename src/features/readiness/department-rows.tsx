import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import type { DepartmentPlan } from '@/shared/campaign/readiness-contract';
import { PLAN_PART_LABELS } from '@/shared/standard/department-plan';
import './department-rows.scss';
import { taskLine } from './department-words';

interface DepartmentRowsProps {
  departments: readonly DepartmentPlan[];
  /** How many are shown. */
  most: number;
  /** Leads to the rest. */
  onMore?: () => void;
}

/** Each department against its own plan, in the unit's order: nobody is set against anybody. */
export function DepartmentRows({ departments, most, onMore }: DepartmentRowsProps) {
  return (
    <Section title="各科室（对照各自计划）" onMore={departments.length > most ? onMore : undefined}>
      <Card flush>
        {departments.length === 0 ? (
          <EmptyState icon="people" title="还没有科室" hint="管理员可以在“科室与支部”中添加" />
        ) : null}
        {departments.slice(0, most).map((department) => (
          <DepartmentRow key={department.departmentId} department={department} />
        ))}
      </Card>
    </Section>
  );
}

function DepartmentRow({ department }: { department: DepartmentPlan }) {
  const { departmentId, name, people, behind } = department;
  return (
    <View
      id={`department-${departmentId}`}
      className="department-row"
      hoverClass="department-row--pressed"
      role="button"
      onClick={() => openPage('campaign/department', { id: departmentId })}
    >
      <View className="department-row__line">
        <Text className="department-row__name">{name}</Text>
        <Text className="department-row__people">{`${people}人`}</Text>
      </View>
      <Text className="department-row__tasks">{taskLine(department)}</Text>
      <View className="department-row__tags">
        {behind.length === 0 ? <StatusTag tone="good">按计划</StatusTag> : null}
        {behind.map((part) => (
          <StatusTag key={part} tone="wait">
            {part === 'tasks' ? '任务逾期' : `${PLAN_PART_LABELS[part]}落后`}
          </StatusTag>
        ))}
      </View>
    </View>
  );
}
