import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { RoundView } from '@/features/selfcheck/round-view';
import { useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function SelfcheckRoundPage() {
  const { roundId = '' } = useParams();
  const session = useSession();
  const { data, error, loading, reload } = useCall('selfcheck.round', { roundId }, { refreshOnShow: true });
  usePullToRefresh(reload);
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  return <RoundView answer={data} judges={hasRole(session, 'secretary')} reload={reload} />;
}
