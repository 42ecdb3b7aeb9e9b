import { RolePage } from '@/components/bound-page/role-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ServiceSettingsForm } from '@/features/service-desk/service-settings-form';
import { useCall } from '@/services/use-call';

export default function ServiceSettingsPage() {
  return (
    <RolePage only="administrator" icon="settings" hint="志愿服务设置由管理员修改">
      {() => <Settings />}
    </RolePage>
  );
}

function Settings() {
  const { data, error, reload } = useCall('service.settings', {});
  if (!data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return <ServiceSettingsForm settings={data} />;
}
