import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { NumberField } from '@/components/fields/number-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { attendedMinutes } from '@/shared/activity/attended-minutes';
import type { ActivityDetail, ParticipantRow } from '@/shared/activity/contract';
import { formatMinutes } from '@/shared/time/chinese-time';
import { ReasonField } from './reason-field';

const REASONS = ['忘记签退，全程在场', '手机没电，未能签退', '提前离开，按实际时间'];

interface SupplementSheetProps {
  activity: ActivityDetail;
  row: ParticipantRow;
  onClose: () => void;
  onDone: () => void;
}

/** A forgotten check-out: how long the person was there, by the secretary's word and a second one's approval. */
export function SupplementSheet({ activity, row, onClose, onDone }: SupplementSheetProps) {
  const { activityId, endsAtMs } = activity;
  const supplement = useMutation('activity.supplementCheckOut');
  const [durationMinutes, setMinutes] = useState<number | undefined>(() =>
    attendedMinutes(activity, row.checkedInAtMs ?? activity.startsAtMs, endsAtMs),
  );
  const [reason, setReason] = useState('');
  const faults = useFieldFaults(supplement);
  const { fields } = faults;
  const send = async () => {
    const input = { activityId, memberId: row.memberId, durationMinutes, reason };
    const taken = faults.take(checkInput('activity.supplementCheckOut', input));
    if (!taken || !(await supplement.run(taken))) return;
    toast('已补登，等另一位支部书记审核');
    onDone();
  };
  const failure = Object.keys(fields).length > 0 ? undefined : supplement.error?.message;
  return (
    <Sheet
      open
      title={`为${row.name}补登签退`}
      onClose={onClose}
      actions={
        <ActionButton id="supplement-send" kind="primary" busy={supplement.running} onTap={() => void send()}>
          提交审核
        </ActionButton>
      }
    >
      <Notice tone="info">补登的时间记为荣誉时长，由另一位支部书记审核后生效</Notice>
      <NumberField
        id="supplement-minutes"
        label="在场时长"
        required
        unit="分钟"
        maxLength={4}
        value={durationMinutes}
        error={fields.durationMinutes}
        hint={durationMinutes ? `合${formatMinutes(durationMinutes)}，按签到到活动结束预填` : undefined}
        onChange={(minutes) => {
          setMinutes(minutes);
          faults.changed({ durationMinutes }, { durationMinutes: minutes });
        }}
      />
      <ReasonField
        id="supplement-reason"
        label="补登原因"
        value={reason}
        suggestions={REASONS}
        error={fields.reason}
        onChange={(text) => {
          setReason(text);
          faults.changed({ reason }, { reason: text });
        }}
      />
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
    </Sheet>
  );
}
