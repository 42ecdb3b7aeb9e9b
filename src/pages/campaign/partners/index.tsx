import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { NoCampaign } from '@/features/campaign-plan/no-campaign';
import { PartnersView } from '@/features/campaign-plan/partners-view';
import { useCall } from '@/services/use-call';

export default function CampaignPartnersPage() {
  const { data, error, loading, reload } = useCall('campaign.current', {}, { refreshOnShow: true });
  usePullToRefresh(reload);
  if (data?.campaign) return <PartnersView campaign={data.campaign} reload={reload} />;
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <NoCampaign /> : null}
    </PageFrame>
  );
}
