import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { FormulaView } from '@/features/appraisal/formula-view';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function AppraisalFormulaPage() {
  const session = useSession();
  const { data, error, loading, reload } = useCall('appraisal.formula', {});
  usePullToRefresh(reload);
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  return <FormulaView answer={data} mayChange={hasRole(session, 'administrator')} onChanged={reload} />;
}
