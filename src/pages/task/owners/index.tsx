import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { OwnersView } from '@/features/task/owners-view';
import { useCall } from '@/services/use-call';

export default function TaskOwnersPage() {
  const { data, error, loading, reload } = useCall('task.owners', {}, { refreshOnShow: true });
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <OwnersView wanted={data} /> : null}
    </PageFrame>
  );
}
