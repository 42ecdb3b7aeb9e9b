import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { OrganisationView } from '@/features/unit/organisation-view';
import { useCall } from '@/services/use-call';

export default function OrganisationPage() {
  const { data, error, reload } = useCall('membership.organisation', {});
  usePullToRefresh(reload);
  if (!data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return <OrganisationView organisation={data} reload={reload} />;
}
