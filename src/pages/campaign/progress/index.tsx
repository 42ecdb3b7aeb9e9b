import { useMemo } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { ProgressView } from '@/features/campaign/progress-view';
import { serverNowMs } from '@/services/clock';
import { useCall } from '@/services/use-call';
import { formatInstant } from '@/shared/time/chinese-time';

export default function CampaignProgressPage() {
  const { data, error, loading, reload } = useCall('campaign.progress', {}, { refreshOnShow: true });
  usePullToRefresh(reload);
  const answer = useMemo(() => {
    const nowMs = serverNowMs();
    return data && { progress: data, asOf: formatInstant(nowMs, nowMs) };
  }, [data]);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {answer ? <ProgressView {...answer} /> : null}
    </PageFrame>
  );
}
