import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { PledgeBar } from '@/features/pledge/pledge-bar';
import { PledgeDetail } from '@/features/pledge/pledge-detail';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function PledgeShowPage() {
  const { id = '' } = useParams();
  const { data, error, loading, reload } = useCall('pledge.get', { pledgeId: id }, { refreshOnShow: true });
  usePullToRefresh(reload);
  const bar =
    data && data.acts.length > 0 ? <PledgeBar pledge={data} onDone={() => void reload()} /> : undefined;
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={() => void reload()}
      bottomBar={bar}
    >
      {data ? <PledgeDetail pledge={data} /> : null}
    </PageFrame>
  );
}
