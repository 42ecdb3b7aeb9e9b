import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { PaperBar } from '@/features/service-record/paper-bar';
import { PaperView } from '@/features/service-record/paper-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

/** `id`: the service record, one's own or for a secretary any of the unit. */
export default function ServiceRecordPage() {
  const { id: serviceRecordId = '' } = useParams();
  const { data, error, loading, reload } = useCall('service.record', { serviceRecordId });
  usePullToRefresh(reload);
  const valid = data?.state === 'issued';
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={reload}
      bottomBar={data && valid ? <PaperBar record={data} /> : undefined}
    >
      {data && !valid ? (
        <Notice tone="bad">{`这份记录已撤回，不再有效。原因：${data.withdrawnReason}`}</Notice>
      ) : null}
      {data ? <PaperView record={data} /> : null}
    </PageFrame>
  );
}
