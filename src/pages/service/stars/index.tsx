import { PageFrame } from '@/components/page-frame/page-frame';
import { ApplyBar } from '@/features/service-star/apply-bar';
import { OwnStars } from '@/features/service-star/own-stars';
import { UnitStars } from '@/features/service-star/unit-stars';
import { useCall } from '@/services/use-call';
import { starToApplyFor } from '@/shared/service/star-to-apply-for';

export default function ServiceStarsPage() {
  const { data, error, loading, reload } = useCall('service.profile', {}, { refreshOnShow: true });
  const star = data && starToApplyFor(data);
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={reload}
      bottomBar={
        star === undefined ? undefined : (
          <ApplyBar stars={star} registered={data?.volunteerNumber !== ''} onDone={() => void reload()} />
        )
      }
    >
      {data ? (
        <>
          <OwnStars profile={data} />
          <UnitStars onReload={reload} />
        </>
      ) : null}
    </PageFrame>
  );
}
