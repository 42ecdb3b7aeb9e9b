import { useMemo } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { ProgressView } from '@/features/campaign/progress-view';
import { useCampaignYear } from '@/services/campaign-year';
import { serverNowMs } from '@/services/clock';
import { useCall } from '@/services/use-call';
import { formatInstant } from '@/shared/time/chinese-time';

export default function CampaignProgressPage() {
  const { data, error, loading, reload } = useCall('campaign.progress', useCampaignYear(), {
    refreshOnShow: true,
  });
  usePullToRefresh(reload);
  const answer = useMemo(() => {
    const nowMs = serverNowMs();
    return data && { progress: data, asOf: formatInstant(nowMs, nowMs) };
  }, [data]);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      <YearBar shown={data} page="campaign/progress" />
      {answer ? <ProgressView {...answer} /> : null}
    </PageFrame>
  );
}
