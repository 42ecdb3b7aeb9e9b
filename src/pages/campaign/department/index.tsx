import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { DepartmentPages } from '@/features/readiness/department-pages';
import { NoCampaign } from '@/features/readiness/no-campaign';
import { useReadiness } from '@/features/readiness/use-readiness';
import { useParams } from '@/services/route';

export default function CampaignDepartmentPage() {
  const { id } = useParams();
  const { data, error, loading, reload } = useReadiness();
  usePullToRefresh(reload);
  return (
    <PageFrame loading={loading} error={data ? undefined : error} onRetry={reload}>
      <YearBar shown={data?.campaign ?? undefined} page="campaign/department" params={{ id }} />
      {data?.campaign ? <DepartmentPages departmentId={id} readiness={data} /> : null}
      {data && !data.campaign ? <NoCampaign /> : null}
    </PageFrame>
  );
}
