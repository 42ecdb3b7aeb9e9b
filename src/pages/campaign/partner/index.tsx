import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { PartnerView } from '@/features/campaign-plan/partner-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function CampaignPartnerPage() {
  const { partnerId = '' } = useParams();
  const { data, error, loading, reload } = useCall(
    'campaign.partner',
    { partnerId },
    { refreshOnShow: true },
  );
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? <PartnerView partner={data} /> : null}
    </PageFrame>
  );
}
