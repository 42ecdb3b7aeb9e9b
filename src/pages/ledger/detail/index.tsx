import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { DetailBar, hasActs } from '@/features/ledger/detail-bar';
import { EntryChildren } from '@/features/ledger/entry-children';
import { EntryFacts } from '@/features/ledger/entry-facts';
import { EntryHistory } from '@/features/ledger/entry-history';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function LedgerDetailPage() {
  const { entryId = '' } = useParams();
  const { data, error, loading, reload } = useCall('ledger.get', { entryId }, { refreshOnShow: true });
  usePullToRefresh(reload);
  const bar = data && hasActs(data) ? <DetailBar entry={data} onDone={() => void reload()} /> : undefined;
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={() => void reload()}
      bottomBar={bar}
    >
      {data ? (
        <>
          <EntryFacts entry={data} />
          <EntryChildren kind={data.kind} entryId={data.entryId} />
          <EntryHistory history={data.history} />
        </>
      ) : null}
    </PageFrame>
  );
}
