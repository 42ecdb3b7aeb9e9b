import { PageFrame } from '@/components/page-frame/page-frame';
import { CodeScreen } from '@/features/attendance/code-screen';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

/** `activityId`; `purpose`: which code is shown first. */
export default function ActivityCodePage() {
  const { activityId = '', purpose } = useParams();
  const { data, error, reload } = useCall('activity.get', { activityId });
  return (
    <PageFrame flushTop loading={!data && !error} error={data ? undefined : error} onRetry={reload}>
      {data ? (
        <CodeScreen activity={data} initialPurpose={purpose === 'checkOut' ? 'checkOut' : 'checkIn'} />
      ) : null}
    </PageFrame>
  );
}
