import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { HoursHead } from '@/features/service-profile/hours-head';
import { ProfileBar } from '@/features/service-profile/profile-bar';
import { RegistrationCard } from '@/features/service-profile/registration-card';
import { ServiceLinks } from '@/features/service-profile/service-links';
import { ProjectBars, ServiceYear } from '@/features/service-profile/service-pictures';
import { useCall } from '@/services/use-call';

export default function ServiceProfilePage() {
  const { data, error, loading, reload } = useCall('service.profile', {}, { refreshOnShow: true });
  const year = useCall('service.year', {}, { refreshOnShow: true });
  usePullToRefresh(async () => {
    await Promise.all([reload(), year.reload()]);
  });
  // One after the other they would make the page jump under the thumb.
  const settled = data && !(year.loading && !year.data);
  return (
    <PageFrame
      loading={loading || !settled}
      error={data ? undefined : error}
      onRetry={reload}
      bottomBar={data ? <ProfileBar profile={data} /> : undefined}
    >
      {data ? (
        <>
          <HoursHead profile={data} />
          <RegistrationCard profile={data} />
          <ServiceLinks />
          <ProjectBars projects={data.projects} />
          {year.data ? <ServiceYear year={year.data} /> : null}
        </>
      ) : null}
    </PageFrame>
  );
}
