import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { FirstSteps } from '@/features/home/first-steps';
import { Greeting } from '@/features/home/greeting';
import { HomeOffline } from '@/features/home/home-offline';
import { LeaderReadiness } from '@/features/home/leader-readiness';
import { OwnProgress } from '@/features/home/own-progress';
import { QuickEntries } from '@/features/home/quick-entries';
import { ScanButton } from '@/features/home/scan-button';
import { ToDoBanners } from '@/features/home/to-do-banners';
import { Upcoming } from '@/features/home/upcoming';
import { useHome } from '@/features/home/use-home';
import { WaitingCard } from '@/features/home/waiting-card';
import { useCall } from '@/services/use-call';

export default function HomePage() {
  const { data, error, loading, reload } = useHome();
  const decides =
    data?.profile.roles.some((role) => role === 'secretary' || role === 'administrator') ?? false;
  // After the first paint: nobody waits for it who came to scan.
  const waiting = useCall('membership.waiting', {}, { enabled: decides, refreshOnShow: true });
  usePullToRefresh(async () => {
    await Promise.all([reload(), decides ? waiting.reload() : undefined]);
  });
  if (!data && error?.retryable) {
    return (
      <PageFrame>
        <HomeOffline error={error} onRetry={reload} />
      </PageFrame>
    );
  }
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={reload}>
      {data ? (
        <>
          <Greeting profile={data.profile} unitName={data.unit.name} />
          {data.readiness && data.profile.roles.includes('leader') ? (
            <LeaderReadiness readiness={data.readiness} />
          ) : null}
          {data.beginsUnit ? <FirstSteps /> : null}
          <ScanButton onDone={reload} />
          <ToDoBanners home={data} />
          <WaitingCard pendingReviews={data.pendingReviews ?? 0} waiting={waiting.data} />
          <QuickEntries manager={data.profile.roles.some((role) => role !== 'member')} />
          <OwnProgress home={data} />
          <Upcoming upcoming={data.upcoming} plans={data.profile.roles.includes('secretary')} />
        </>
      ) : null}
    </PageFrame>
  );
}
