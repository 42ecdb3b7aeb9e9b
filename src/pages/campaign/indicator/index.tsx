import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { IndicatorView } from '@/features/standard/indicator-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function CampaignIndicatorPage() {
  const { key = '' } = useParams();
  const { data, error, loading, reload } = useCall(
    'standard.indicator',
    { year: null, key },
    { refreshOnShow: true },
  );
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <IndicatorView page={data} reload={reload} /> : null}
    </PageFrame>
  );
}
