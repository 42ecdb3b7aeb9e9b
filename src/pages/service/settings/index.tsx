import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ServiceSettingsForm } from '@/features/service-desk/service-settings-form';
import { hasRole, reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function ServiceSettingsPage() {
  const session = useSession();
  const { data, error, reload } = useCall('service.settings', {});
  if (session.status === 'failed') {
    return <PageFrame error={session.error} onRetry={() => void reloadSession()} />;
  }
  if (session.status === 'bound' && !hasRole(session, 'administrator')) {
    return (
      <PageFrame>
        <EmptyState icon="settings" title="没有权限" hint="志愿服务设置由管理员修改" />
      </PageFrame>
    );
  }
  if (!data || session.status !== 'bound') {
    return <PageFrame loading={!error} error={error} onRetry={() => void reload()} />;
  }
  return <ServiceSettingsForm settings={data} />;
}
