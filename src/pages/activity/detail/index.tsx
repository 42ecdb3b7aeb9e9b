import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { ActivityHead } from '@/features/activity/activity-head';
import { OrganiserCard } from '@/features/activity/organiser-card';
import { OwnActions } from '@/features/activity/own-actions';
import { madeNoRecord, tookNoPart } from '@/features/activity/own-part';
import { OwnStepper } from '@/features/activity/own-stepper';
import { PointsPreview } from '@/features/activity/points-preview';
import { SummaryCard } from '@/features/activity/summary-card';
import { useNow } from '@/features/activity/use-now';
import { useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function ActivityDetailPage() {
  const { activityId = '' } = useParams();
  const { data, error, loading, reload } = useCall('activity.get', { activityId }, { refreshOnShow: true });
  const organises = hasRole(useSession(), 'secretary');
  const nowMs = useNow(data);
  usePullToRefresh(reload);
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={reload}
      bottomBar={data ? <OwnActions activity={data} nowMs={nowMs} onDone={reload} /> : undefined}
    >
      {data ? (
        <>
          <ActivityHead activity={data} nowMs={nowMs} />
          <SummaryCard activity={data} nowMs={nowMs} organises={organises} onDone={reload} />
          <OwnStepper activity={data} nowMs={nowMs} />
          {data.state === 'planned' && !tookNoPart(data, nowMs) && !madeNoRecord(data.own) ? (
            <PointsPreview activity={data} />
          ) : null}
          {organises ? <OrganiserCard activity={data} nowMs={nowMs} onDone={reload} /> : null}
        </>
      ) : null}
    </PageFrame>
  );
}
