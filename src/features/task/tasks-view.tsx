import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { DepartmentFilter } from '@/components/department-filter/department-filter';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FilterChips } from '@/components/filter-chips/filter-chips';
import { PagedList } from '@/components/paged-list/paged-list';
import { TaskLine } from '@/components/task-line/task-line';
import { useCampaignYear } from '@/services/campaign-year';
import { usePaged } from '@/services/use-paged';
import { choiceOf, scopeOf, TASK_CHOICES, type TaskChoice } from './task-scope';
import { TasksSummary } from './tasks-summary';
import './tasks-view.scss';

interface TasksViewProps {
  /** Where the list begins, from the address. */
  choice: string | undefined;
  departmentId: string | null;
  /** Of one indicator alone. */
  indicatorKey: string | null;
}

const EMPTY_WORDS: Record<TaskChoice, string> = {
  overdue: '没有逾期的任务',
  open: '没有进行中的任务',
  reported: '没有等待确认的任务',
  done: '还没有完成的任务',
  cancelled: '没有取消的任务',
};

/** All tasks of the year: what is late first, then by state and department. */
export function TasksView({ choice: first, departmentId: from, indicatorKey }: TasksViewProps) {
  const shown = useCampaignYear();
  const [choice, setChoice] = useState<TaskChoice>(choiceOf(first));
  const [departmentId, setDepartmentId] = useState(from);
  const scope = scopeOf(choice, { departmentId, key: indicatorKey });
  const list = usePaged('task.list', { ...shown, scope }, { refreshOnShow: true });
  const [row] = list.rows;
  return (
    <View>
      {indicatorKey === null ? (
        <>
          <TasksSummary
            departmentId={departmentId}
            onDepartment={(id) => {
              setDepartmentId(id);
              setChoice('open');
            }}
          />
          <FilterChips choices={[...TASK_CHOICES]} value={choice} onChange={setChoice} />
          <View className="tasks-view__filter">
            <DepartmentFilter id="tasks-department" value={departmentId} onChange={setDepartmentId} />
          </View>
        </>
      ) : row ? (
        <Text className="tasks-view__indicator">{`${row.indicatorCode} ${row.indicatorTitle}`}</Text>
      ) : null}
      <PagedList
        list={list}
        keyOf={(each) => each.taskId}
        renderRow={(each) => <TaskLine row={each} />}
        empty={
          <EmptyState
            icon={choice === 'overdue' ? 'done' : 'flag'}
            title={indicatorKey === null ? EMPTY_WORDS[choice] : '这项指标还没有任务'}
            hint={shown.year ? '换一种状态看看' : '支部书记可以把指标分解成科室和个人的任务'}
          />
        }
      />
    </View>
  );
}
