import { PageFrame } from '@/components/page-frame/page-frame';
import { ProfileForm } from '@/features/binding/profile-form';
import { CallError } from '@/services/call-error';
import { reloadSession, useSession } from '@/services/session';

export default function ProfilePage() {
  const session = useSession();
  if (session.status === 'bound') return <ProfileForm profile={session.profile} unit={session.unit} />;
  const error =
    session.status === 'failed'
      ? session.error
      : session.status === 'unbound'
        ? new CallError('NOT_BOUND', '')
        : undefined;
  return <PageFrame loading={!error} error={error} onRetry={reloadSession} />;
}
