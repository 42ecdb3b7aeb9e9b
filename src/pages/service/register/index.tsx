import { PageFrame } from '@/components/page-frame/page-frame';
import { RegisterForm } from '@/features/service-profile/register-form';
import { useCall } from '@/services/use-call';

export default function ServiceRegisterPage() {
  const { data, error, reload } = useCall('service.profile', {});
  if (!data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return <RegisterForm profile={data} />;
}
