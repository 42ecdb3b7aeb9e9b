import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { EvidenceBar } from '@/features/evidence/evidence-bar';
import { EvidenceDetail } from '@/features/evidence/evidence-detail';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function EvidenceDetailPage() {
  const { id = '' } = useParams();
  const { data, error, loading, reload } = useCall(
    'evidence.get',
    { evidenceId: id },
    { refreshOnShow: true },
  );
  usePullToRefresh(reload);
  const bar = data?.mayWithdraw ? <EvidenceBar piece={data} onDone={() => void reload()} /> : undefined;
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={() => void reload()}
      bottomBar={bar}
    >
      <YearBar />
      {data ? <EvidenceDetail piece={data} /> : null}
    </PageFrame>
  );
}
