import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { RollupView } from '@/features/campaign-plan/rollup-view';
import { useCall } from '@/services/use-call';

export default function CampaignRollupPage() {
  const { data, error, loading, reload } = useCall('campaign.rollup', {}, { refreshOnShow: true });
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <RollupView rollup={data} /> : null}
    </PageFrame>
  );
}
