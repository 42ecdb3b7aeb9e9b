import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { RunningView } from '@/features/campaign-plan/running-view';
import { SetupForm } from '@/features/campaign-plan/setup-form';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function CampaignSetupPage() {
  const session = useSession();
  const { data, error, loading, reload } = useCall('campaign.current', {}, { refreshOnShow: true });
  if (data && session.status === 'bound' && !hasRole(session, 'administrator')) {
    return (
      <PageFrame>
        <EmptyState icon="settings" title="没有权限" hint="创建设置由管理员修改" />
      </PageFrame>
    );
  }
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  return data.campaign ? <RunningView campaign={data.campaign} reload={reload} /> : <SetupForm />;
}
