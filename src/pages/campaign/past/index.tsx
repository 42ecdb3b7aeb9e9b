import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { PastCampaigns } from '@/features/campaign-plan/past-campaigns';
import { useCall } from '@/services/use-call';

export default function CampaignPastPage() {
  const { data, error, loading, reload } = useCall('campaign.past', {}, { refreshOnShow: true });
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <PastCampaigns campaigns={data.campaigns} /> : null}
    </PageFrame>
  );
}
