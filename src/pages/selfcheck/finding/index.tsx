import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { FindingView } from '@/features/selfcheck/finding-view';
import { useCampaignYear } from '@/services/campaign-year';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function SelfcheckFindingPage() {
  const { findingId = '' } = useParams();
  const { campaignId } = useCampaignYear();
  const { data, error, loading, reload } = useCall(
    'selfcheck.finding',
    { findingId },
    { refreshOnShow: true },
  );
  usePullToRefresh(reload);
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  // What an ended campaign left stays as it is; of an earlier year findings are still brought to their end.
  return <FindingView finding={data} isEnded={campaignId !== undefined} onChanged={reload} />;
}
