import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { ResultView } from '@/features/selfcheck/result-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function SelfcheckResultPage() {
  const { roundId = '' } = useParams();
  const { data, error, loading, reload } = useCall('selfcheck.round', { roundId });
  const all = useCall('selfcheck.rounds', {});
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <ResultView answer={data} rounds={all.data?.rounds ?? []} /> : null}
    </PageFrame>
  );
}
