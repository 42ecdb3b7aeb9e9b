import { useState } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { AttendanceBar } from '@/features/attendance/attendance-bar';
import { AttendanceHead } from '@/features/attendance/attendance-head';
import { ParticipantList } from '@/features/attendance/participant-list';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';

export default function ActivityParticipantsPage() {
  const { activityId = '' } = useParams();
  const { data, error, reload } = useCall('activity.get', { activityId }, { refreshOnShow: true });
  const [version, setVersion] = useState(0);
  const recorded = () => {
    setVersion((old) => old + 1);
    void reload();
  };
  return (
    <PageFrame
      loading={!data && !error}
      error={data ? undefined : error}
      onRetry={reload}
      bottomBar={data ? <AttendanceBar activity={data} onRecorded={recorded} /> : undefined}
    >
      {data ? (
        <>
          <AttendanceHead activity={data} />
          <ParticipantList activity={data} version={version} />
        </>
      ) : null}
    </PageFrame>
  );
}
