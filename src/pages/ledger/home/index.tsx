import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { LedgerHome } from '@/features/ledger/ledger-home';
import { serverNowMs } from '@/services/clock';
import { useCall } from '@/services/use-call';
import { localDateOf } from '@/shared/time/local-date';

export default function LedgerHomePage() {
  const year = localDateOf(serverNowMs()).slice(0, 4);
  const { data, error, loading, reload } = useCall('ledger.home', { year }, { refreshOnShow: true });
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={() => void reload()}>
      {data ? <LedgerHome home={data} year={year} /> : null}
    </PageFrame>
  );
}
