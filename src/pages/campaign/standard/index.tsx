import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { StandardView } from '@/features/standard/standard-view';
import { useCall } from '@/services/use-call';

export default function CampaignStandardPage() {
  const { data, error, loading, reload } = useCall(
    'standard.chapters',
    { year: null },
    { refreshOnShow: true },
  );
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <StandardView standard={data} reload={reload} /> : null}
    </PageFrame>
  );
}
