import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { RoundsView } from '@/features/selfcheck/rounds-view';
import { useCampaignYear } from '@/services/campaign-year';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function SelfcheckRoundsPage() {
  const shown = useCampaignYear();
  const session = useSession();
  const { data, error, loading, reload } = useCall('selfcheck.rounds', shown, { refreshOnShow: true });
  usePullToRefresh(reload);
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  return (
    <RoundsView rounds={data.rounds} judges={shown.year === undefined && hasRole(session, 'secretary')} />
  );
}
