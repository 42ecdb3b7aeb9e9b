import { View } from '@tarojs/components';
import { DepartmentFilter } from '@/components/department-filter/department-filter';
import { FilterChips } from '@/components/filter-chips/filter-chips';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS } from '@/shared/activity/activity-kind';
import './queue-filters.scss';
import type { Queue } from './use-queue';

const STATES = [
  { value: 'pending', label: '待审核' },
  { value: 'approved', label: '已通过' },
  { value: 'rejected', label: '已退回' },
  { value: 'voided', label: '已作废' },
] as const;

const KINDS = [
  { value: 'all', label: '全部类别' },
  ...ACTIVITY_KINDS.map((kind) => ({ value: kind, label: ACTIVITY_KIND_LABELS[kind] })),
] as const;

export function QueueFilters({ queue }: { queue: Queue }) {
  return (
    <>
      <SegmentedControl choices={STATES} value={queue.state} onChange={queue.setState} />
      <View className="queue-filters">
        <DepartmentFilter id="queue-department" value={queue.departmentId} onChange={queue.setDepartmentId} />
        <View className="queue-filters__kinds">
          <FilterChips choices={KINDS} value={queue.kind} onChange={queue.setKind} />
        </View>
      </View>
    </>
  );
}
