import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { NoCampaign } from '@/features/campaign-plan/no-campaign';
import { PlanView } from '@/features/campaign-plan/plan-view';
import { useCampaignYear } from '@/services/campaign-year';
import { useCall } from '@/services/use-call';

export default function CampaignPlanPage() {
  const { data, error, loading, reload } = useCall('campaign.current', useCampaignYear(), {
    refreshOnShow: true,
  });
  usePullToRefresh(reload);
  if (data?.campaign) return <PlanView campaign={data.campaign} reload={reload} />;
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <NoCampaign /> : null}
    </PageFrame>
  );
}
