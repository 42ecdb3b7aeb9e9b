import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { OwnTasksView } from '@/features/task/own-tasks-view';
import { useCall } from '@/services/use-call';

export default function TaskMinePage() {
  const { data, error, loading, reload } = useCall('task.mine', {}, { refreshOnShow: true });
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <OwnTasksView mine={data} onDone={() => void reload()} /> : null}
    </PageFrame>
  );
}
