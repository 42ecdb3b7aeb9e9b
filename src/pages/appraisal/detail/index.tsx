import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { AppraisalView } from '@/features/appraisal/appraisal-view';
import { useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function AppraisalDetailPage() {
  const { appraisalId = '' } = useParams();
  const session = useSession();
  const { data, error, loading, reload } = useCall('appraisal.get', { appraisalId }, { refreshOnShow: true });
  usePullToRefresh(reload);
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  return <AppraisalView answer={data} runs={hasRole(session, 'secretary')} reload={reload} />;
}
