import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { GroupView } from '@/features/campaign-plan/group-view';
import { NoCampaign } from '@/features/campaign-plan/no-campaign';
import { useCall } from '@/services/use-call';

export default function CampaignGroupPage() {
  const { data, error, loading, reload } = useCall('campaign.current', {}, { refreshOnShow: true });
  usePullToRefresh(reload);
  if (data?.campaign) return <GroupView seats={data.campaign.leadingGroup} reload={reload} />;
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <NoCampaign /> : null}
    </PageFrame>
  );
}
