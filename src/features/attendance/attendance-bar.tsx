import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useSession } from '@/services/session';
import type { ActivityDetail } from '@/shared/activity/contract';
import { handEntryClosed } from '@/shared/activity/hand-entry-rules';
import type { Output } from '@/shared/contract/actions';
import { AttendanceSheet } from './attendance-sheet';

type Recorded = Output<'activity.recordAttendance'>;

interface AttendanceBarProps {
  activity: ActivityDetail;
  onRecorded: () => void;
}

/** Recording people without a phone, within reach of the thumb; says why where it is closed. */
export function AttendanceBar({ activity, onRecorded }: AttendanceBarProps) {
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState('');
  const [skipped, setSkipped] = useState<Recorded>();
  const session = useSession();
  const ownId = session.status === 'bound' ? session.profile.memberId : '';
  const begin = () => {
    const closed = handEntryClosed(activity, serverNowMs());
    setRefused(closed);
    setOpen(closed === '');
  };
  const done = (recorded: Recorded) => {
    setOpen(false);
    // Who was left out is to be read at leisure; that all went well is not.
    if (recorded.skippedNames.length > 0) setSkipped(recorded);
    else toast(recordedWords(recorded.recordedPeople));
    onRecorded();
  };
  return (
    <>
      <MessageBar error={refused || undefined}>
        <ActionButton id="attendance-open" kind="primary" icon="edit" onTap={begin}>
          现场登记
        </ActionButton>
      </MessageBar>
      {open ? (
        <AttendanceSheet activity={activity} ownId={ownId} onClose={() => setOpen(false)} onDone={done} />
      ) : null}
      {skipped ? <Skipped recorded={skipped} onClose={() => setSkipped(undefined)} /> : null}
    </>
  );
}

function Skipped({ recorded, onClose }: { recorded: Recorded; onClose: () => void }) {
  const { recordedPeople, skippedNames } = recorded;
  return (
    <Sheet
      open
      title={`有${skippedNames.length}人没有登记`}
      onClose={onClose}
      actions={
        <ActionButton id="attendance-read" kind="primary" onTap={onClose}>
          知道了
        </ActionButton>
      }
    >
      <Notice tone="wait">{`${skippedNames.join('、')}已有记录或待确认，没有重复登记`}</Notice>
      {recordedPeople > 0 ? <Notice tone="good">{recordedWords(recordedPeople)}</Notice> : null}
    </Sheet>
  );
}

const recordedWords = (people: number): string => `已登记${people}人，等另一位支部书记审核`;
