import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { NumberField } from '@/components/fields/number-field';
import { Notice } from '@/components/notice/notice';
import { type ChosenPerson, PeopleChooser } from '@/components/people-chooser/people-chooser';
import { Sheet } from '@/components/sheet/sheet';
import { checkInput } from '@/services/check-input';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { plannedMinutes } from '@/shared/activity/attended-minutes';
import type { ActivityDetail } from '@/shared/activity/contract';
import type { Output } from '@/shared/contract/actions';
import { formatMinutes } from '@/shared/time/chinese-time';
import { ReasonField } from './reason-field';

const REASONS = ['没有带手机', '手机不会操作', '现场没有网络', '统一签到表登记'];

/** As many as one request takes. */
const MAX_PEOPLE = 20;

interface AttendanceSheetProps {
  activity: ActivityDetail;
  ownId: string;
  onClose: () => void;
  onDone: (answer: Output<'activity.recordAttendance'>) => void;
}

/** People who were there without a phone: who, how long, why by hand. */
export function AttendanceSheet({ activity, ownId, onClose, onDone }: AttendanceSheetProps) {
  const record = useMutation('activity.recordAttendance');
  const [people, setPeople] = useState<readonly ChosenPerson[]>([]);
  const [step, setStep] = useState<'people' | 'facts'>('people');
  const [durationMinutes, setMinutes] = useState<number | undefined>(() => plannedMinutes(activity));
  const [reason, setReason] = useState('');
  const faults = useFieldFaults(record);
  const { fields } = faults;
  const send = async () => {
    const memberIds = people.map(({ memberId }) => memberId);
    const input = { activityId: activity.activityId, memberIds, durationMinutes, reason };
    const taken = faults.take(checkInput('activity.recordAttendance', input));
    const answer = taken && (await record.run(taken));
    if (answer) onDone(answer);
  };
  if (step === 'people') {
    return (
      <Sheet
        open
        title="现场登记：选择人员"
        onClose={onClose}
        actions={
          <ActionButton
            id="attendance-next"
            kind="primary"
            disabled={people.length === 0}
            onTap={() => setStep('facts')}
          >
            {people.length > 0 ? `下一步（已选${people.length}人）` : '请选择到场的人'}
          </ActionButton>
        }
      >
        <PeopleChooser
          people={people}
          leftOut={[ownId]}
          most={MAX_PEOPLE}
          fullHint={`一次最多${MAX_PEOPLE}人，其余的请再登记一次`}
          onChange={setPeople}
        />
      </Sheet>
    );
  }
  const failure = Object.keys(fields).length > 0 ? undefined : record.error?.message;
  return (
    <Sheet
      open
      title={`现场登记：${people.length}人`}
      onClose={onClose}
      actions={
        <>
          <ActionButton id="attendance-back" kind="quiet" onTap={() => setStep('people')}>
            上一步
          </ActionButton>
          <ActionButton id="attendance-send" kind="primary" busy={record.running} onTap={() => void send()}>
            提交审核
          </ActionButton>
        </>
      }
    >
      <Notice tone="info">
        {`${people.map(({ name }) => name).join('、')}。登记后由另一位支部书记审核生效`}
      </Notice>
      <NumberField
        id="attendance-minutes"
        label="每人时长"
        required
        unit="分钟"
        maxLength={4}
        value={durationMinutes}
        error={fields.durationMinutes}
        hint={`计划时长${formatMinutes(plannedMinutes(activity))}；不一样的请分开登记`}
        onChange={(minutes) => {
          setMinutes(minutes);
          faults.changed({ durationMinutes }, { durationMinutes: minutes });
        }}
      />
      <ReasonField
        id="attendance-reason"
        label="登记原因"
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
