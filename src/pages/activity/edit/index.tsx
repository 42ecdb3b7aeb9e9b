import { PageFrame } from '@/components/page-frame/page-frame';
import { PlanFormView } from '@/features/activity-plan/plan-form-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

/** `activityId`: change that activity; without it a new one is planned, like the one of `like` if there is that. */
export default function ActivityEditPage() {
  const { activityId, like } = useParams();
  const read = activityId ?? like;
  const { data, error, reload } = useCall(
    'activity.get',
    { activityId: read ?? '' },
    { enabled: read !== undefined },
  );
  if (read !== undefined && !data) return <PageFrame loading={!error} error={error} onRetry={reload} />;
  return activityId === undefined ? (
    <PlanFormView activity={undefined} like={data} />
  ) : (
    <PlanFormView activity={data} />
  );
}
