import { RolePage } from '@/components/bound-page/role-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { RunningView } from '@/features/campaign-plan/running-view';
import { SetupForm } from '@/features/campaign-plan/setup-form';
import { useCall } from '@/services/use-call';

export default function CampaignSetupPage() {
  return (
    <RolePage only="administrator" icon="settings" hint="创建设置由管理员修改">
      {() => <Setup />}
    </RolePage>
  );
}

function Setup() {
  const { data, error, loading, reload } = useCall('campaign.current', {}, { refreshOnShow: true });
  if (!data) return <PageFrame loading={loading} error={error} onRetry={reload} />;
  return data.campaign ? <RunningView campaign={data.campaign} reload={reload} /> : <SetupForm />;
}
