import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { DateField } from '@/components/fields/date-field';
import { SwitchField } from '@/components/fields/switch-field';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import type { ChosenPerson } from '@/components/people-chooser/people-chooser';
import { PersonField } from '@/components/person-field/person-field';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { GROUP_OFFICE_LABELS, GROUP_OFFICES, type GroupOffice } from '@/shared/campaign/campaign-plan';
import type { SeatView } from '@/shared/campaign/plan-contract';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';

interface SeatSheetProps {
  /** Whose place is taken; undefined: a new one. */
  replaced: SeatView | undefined;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

const OFFICES = GROUP_OFFICES.map((office) => ({ value: office, label: GROUP_OFFICE_LABELS[office] }));

/** Seats somebody in the group, in place of another one or besides. */
export function SeatSheet({ replaced, onChanged, onClose }: SeatSheetProps) {
  const seating = useMutation('campaign.takeSeat');
  const today = localDateOf(serverNowMs());
  const [outside, setOutside] = useState(false);
  const [person, setPerson] = useState<ChosenPerson>();
  const [name, setName] = useState('');
  const [position, setPosition] = useState(replaced?.position ?? '');
  const [office, setOffice] = useState<GroupOffice>(replaced?.office ?? 'member');
  const [from, setFrom] = useState<LocalDate | undefined>(today);
  const faults = useFieldFaults(seating);
  const { fields, failure } = faults;
  const seat = {
    memberId: outside ? null : (person?.memberId ?? null),
    name: outside ? name : '',
    position,
    office,
    from,
    replaces: replaced?.seatId ?? null,
  };
  const changes = (change: Partial<typeof seat>) => faults.changed(seat, { ...seat, ...change });
  const save = async () => {
    const missing = outside || person ? {} : { memberId: '请选择人员' };
    const taken = faults.take(checkInput('campaign.takeSeat', seat, missing));
    if (!taken || !(await seating.run(taken))) return;
    toast(replaced ? `已更换${GROUP_OFFICE_LABELS[office]}` : '已添加');
    await onChanged();
    onClose();
  };
  const actions = (
    <ActionButton id="seat-save" kind="primary" busy={seating.running} onTap={() => void save()}>
      {replaced ? '确认更换' : '添加'}
    </ActionButton>
  );
  const title = replaced ? `更换${GROUP_OFFICE_LABELS[replaced.office]}（现为${replaced.name}）` : '添加成员';
  return (
    <Sheet open title={title} onClose={onClose} actions={actions}>
      {outside ? (
        <TextField
          id="seat-name"
          label="姓名"
          required
          value={name}
          error={fields.name}
          onChange={(text) => {
            setName(text);
            changes({ name: text });
          }}
        />
      ) : (
        <PersonField
          id="seat-person"
          label="人员"
          required
          value={person}
          error={fields.memberId}
          onChange={(one) => {
            setPerson(one);
            changes({ memberId: one?.memberId ?? null });
          }}
        />
      )}
      <SwitchField
        id="seat-outside"
        label="不在系统名单中"
        value={outside}
        onChange={(on) => {
          setOutside(on);
          faults.refuse({});
          seating.clear();
        }}
      />
      <TextField
        id="seat-position"
        label="职务"
        value={position}
        maxLength={40}
        placeholder="例如：副部长"
        error={fields.position}
        onChange={(text) => {
          setPosition(text);
          changes({ position: text });
        }}
      />
      <ChipsField
        id="seat-office"
        label="小组职务"
        single
        choices={OFFICES}
        value={[office]}
        error={fields.office}
        onChange={([one = office]) => {
          setOffice(one);
          changes({ office: one });
        }}
      />
      <DateField
        id="seat-from"
        label="开始日期"
        value={from}
        today={today}
        error={fields.from}
        onChange={(day) => {
          setFrom(day);
          changes({ from: day });
        }}
      />
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
    </Sheet>
  );
}
