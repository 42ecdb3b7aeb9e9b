import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { DepartmentView } from '@/features/appraisal/department-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function AppraisalDepartmentPage() {
  const { appraisalId = '', departmentId = '' } = useParams();
  const { data, error, loading, reload } = useCall('appraisal.department', { appraisalId, departmentId });
  usePullToRefresh(reload);
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  return <DepartmentView result={data} onChanged={reload} />;
}
