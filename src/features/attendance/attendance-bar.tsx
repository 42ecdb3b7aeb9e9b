import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useSession } from '@/services/session';
import type { ActivityDetail } from '@/shared/activity/contract';
import { handEntryClosed } from '@/shared/activity/hand-entry-rules';
import type { Output } from '@/shared/contract/actions';
import { AttendanceSheet } from './attendance-sheet';

interface AttendanceBarProps {
  activity: ActivityDetail;
  onRecorded: () => void;
}

/** Recording people without a phone, within reach of the thumb; says why where it is closed. */
export function AttendanceBar({ activity, onRecorded }: AttendanceBarProps) {
  const [open, setOpen] = useState(false);
  const session = useSession();
  const ownId = session.status === 'bound' ? session.profile.memberId : '';
  const closed = handEntryClosed(activity, serverNowMs());
  const done = ({ recordedPeople, skippedNames }: Output<'activity.recordAttendance'>) => {
    setOpen(false);
    toast(doneWords(recordedPeople, skippedNames));
    onRecorded();
  };
  return (
    <>
      <BottomBar>
        <ActionButton
          id="attendance-open"
          kind="primary"
          icon="edit"
          onTap={() => (closed ? toast(closed) : setOpen(true))}
        >
          现场登记
        </ActionButton>
      </BottomBar>
      {open ? (
        <AttendanceSheet activity={activity} ownId={ownId} onClose={() => setOpen(false)} onDone={done} />
      ) : null}
    </>
  );
}

function doneWords(recordedPeople: number, skippedNames: readonly string[]): string {
  const skipped = skippedNames.length > 0 ? `；${skippedNames.join('、')}已有记录或待确认，没有重复登记` : '';
  return recordedPeople > 0
    ? `已登记${recordedPeople}人，等另一位支部书记审核${skipped}`
    : `没有登记新的人${skipped}`;
}
