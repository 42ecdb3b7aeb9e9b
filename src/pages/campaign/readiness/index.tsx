import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { NoCampaign } from '@/features/readiness/no-campaign';
import { ReadinessView } from '@/features/readiness/readiness-view';
import { useReadiness } from '@/features/readiness/use-readiness';
import { useCampaignYear } from '@/services/campaign-year';
import { useKeptCall } from '@/services/use-kept-call';

export default function CampaignReadinessPage() {
  const { data, error, loading, reload } = useReadiness();
  const shown = useCampaignYear();
  const running = data?.campaign ?? null;
  const hasCampaign = running !== null;
  const options = { enabled: hasCampaign, refreshOnShow: true };
  const trend = useKeptCall('campaign.trend', shown, options);
  const late = useKeptCall('selfcheck.overdue', shown, options);
  usePullToRefresh(async () => {
    await Promise.all([reload(), ...(hasCampaign ? [trend.reload(), late.reload()] : [])]);
  });
  return (
    <PageFrame loading={loading} error={data ? undefined : error} onRetry={reload}>
      <YearBar shown={running ?? undefined} page="campaign/readiness" />
      {data && running ? (
        <ReadinessView campaign={running} readiness={data} trend={trend.data} late={late.data} />
      ) : null}
      {data && !running ? <NoCampaign /> : null}
    </PageFrame>
  );
}
