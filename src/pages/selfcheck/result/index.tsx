import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { ResultView } from '@/features/selfcheck/result-view';
import { useCampaignYear } from '@/services/campaign-year';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function SelfcheckResultPage() {
  const { campaignId } = useCampaignYear();
  const { roundId = '' } = useParams();
  const { data, error, loading, reload } = useCall('selfcheck.round', { roundId });
  const all = useCall('selfcheck.rounds', { campaignId });
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <ResultView answer={data} rounds={all.data?.rounds ?? []} /> : null}
    </PageFrame>
  );
}
