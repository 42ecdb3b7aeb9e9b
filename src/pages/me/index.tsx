import { BoundPage } from '@/components/bound-page/bound-page';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { MeLinks } from '@/features/home/me-links';
import { OwnCard } from '@/features/home/own-card';
import { OwnStanding } from '@/features/home/own-standing';
import { hasRole, reloadSession, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function MePage() {
  const session = useSession();
  const standing = useCall(
    'points.standing',
    {},
    { enabled: session.status === 'bound', refreshOnShow: true },
  );
  const decides = hasRole(session, 'secretary') || hasRole(session, 'administrator');
  const waiting = useCall('membership.waiting', {}, { enabled: decides, refreshOnShow: true });
  usePullToRefresh(async () => {
    await Promise.all([reloadSession(), standing.reload(), decides ? waiting.reload() : undefined]);
  });
  return (
    <BoundPage>
      {({ profile, unit }) => (
        <PageFrame>
          <OwnCard profile={profile} unitName={unit.name} />
          <OwnStanding standing={standing} />
          <MeLinks roles={profile.roles} waiting={waiting.data} />
        </PageFrame>
      )}
    </BoundPage>
  );
}
