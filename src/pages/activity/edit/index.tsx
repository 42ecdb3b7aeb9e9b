import { PageFrame } from '@/components/page-frame/page-frame';
import { PlanFormView } from '@/features/activity-plan/plan-form-view';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

/** `activityId`: change that activity; without it a new one is planned. */
export default function ActivityEditPage() {
  const { activityId } = useParams();
  const { data, error, reload } = useCall(
    'activity.get',
    { activityId: activityId ?? '' },
    { enabled: activityId !== undefined },
  );
  if (activityId !== undefined && !data) {
    return <PageFrame loading={!error} error={error} onRetry={reload} />;
  }
  return <PlanFormView activity={data} />;
}
