import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { MeLinks } from '@/features/home/me-links';
import { OwnCard } from '@/features/home/own-card';
import { OwnStanding } from '@/features/home/own-standing';
import { CallError } from '@/services/call-error';
import { hasRole, reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function MePage() {
  const session = useSession();
  const bound = session.status === 'bound';
  const standing = useCall('points.standing', {}, { enabled: bound, refreshOnShow: true });
  const decides = hasRole(session, 'secretary') || hasRole(session, 'administrator');
  const waiting = useCall('membership.waiting', {}, { enabled: decides, refreshOnShow: true });
  usePullToRefresh(async () => {
    await Promise.all([reloadSession(), standing.reload(), decides ? waiting.reload() : undefined]);
  });
  if (!bound) {
    const unbound = session.status === 'unbound' ? new CallError('NOT_BOUND', '') : undefined;
    const error = session.status === 'failed' ? session.error : unbound;
    return <PageFrame loading={!error} error={error} onRetry={reloadSession} />;
  }
  return (
    <PageFrame>
      <OwnCard profile={session.profile} unitName={session.unit.name} />
      <OwnStanding standing={standing} />
      <MeLinks roles={session.profile.roles} waiting={waiting.data} />
    </PageFrame>
  );
}
