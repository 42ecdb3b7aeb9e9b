import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { TaskLine } from '@/components/task-line/task-line';
import { usePaged } from '@/services/use-paged';

/** All tasks of somebody who has more than the page tells at once. */
export function AllOwnTasks({ state }: { state: 'open' | 'reported' }) {
  const list = usePaged('task.own', { state }, { refreshOnShow: true });
  return (
    <PagedList
      list={list}
      keyOf={({ taskId }) => taskId}
      renderRow={(row) => <TaskLine row={row} />}
      empty={<EmptyState icon="done" title="没有待办的任务" hint="分到您名下的创建任务会出现在这里" />}
    />
  );
}
