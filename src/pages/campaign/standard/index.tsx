import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { StandardView } from '@/features/standard/standard-view';
import { useCampaignYear } from '@/services/campaign-year';
import { useCall } from '@/services/use-call';

export default function CampaignStandardPage() {
  const { data, error, loading, reload } = useCall('standard.chapters', useCampaignYear(), {
    refreshOnShow: true,
  });
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      <YearBar shown={data} page="campaign/standard" />
      {data ? <StandardView standard={data} reload={reload} /> : null}
    </PageFrame>
  );
}
