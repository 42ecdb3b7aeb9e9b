import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { TextField } from '@/components/fields/text-field';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import type { ChosenPerson } from '@/components/people-chooser/people-chooser';
import { PersonField } from '@/components/person-field/person-field';
import { PlaceFields } from '@/components/place-fields/place-fields';
import { Section } from '@/components/section/section';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { refusalWords } from '@/services/refusal-words';
import { goBack } from '@/services/route';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { TransferRow } from '@/shared/membership/transfer-contract';
import { FollowsCard } from './follows-card';
import { BLANK_TRANSFER, chooseWithin, type TransferValues, transferInput } from './transfer-values';
import { PLACE_LABELS } from './transfer-words';

interface TransferFormProps {
  /** Null: the own transfer. Undefined: somebody of the unit who is still to be chosen. */
  subject: ChosenPerson | null | undefined;
  /** The branch one is in, which usually stays. */
  branchId: string | undefined;
}

const KINDS = [
  { value: 'within', label: '本单位内调整' },
  { value: 'between', label: '转到其他单位' },
] as const;

/** Where to, and why. */
export function TransferForm({ subject, branchId }: TransferFormProps) {
  const proposal = useMutation('membership.proposeTransfer');
  const [person, setPerson] = useState<ChosenPerson | undefined>(subject ?? undefined);
  const [values, setValues] = useState<TransferValues>({ ...BLANK_TRANSFER, branchId });
  const faults = useFieldFaults(proposal);
  const { fields } = faults;
  const isOwn = subject === null;
  const change = (next: TransferValues, who = person) => {
    setValues(next);
    setPerson(who);
    faults.changed(
      transferInput(person?.memberId ?? null, values),
      transferInput(who?.memberId ?? null, next),
    );
  };
  const send = async () => {
    const missing = isOwn || person ? {} : { memberId: '请选择人员' };
    const input = faults.take(
      checkInput('membership.proposeTransfer', transferInput(person?.memberId ?? null, values), missing),
    );
    const sent = input && (await proposal.run(input));
    if (!sent) return;
    toast(sentWords(sent));
    goBack();
  };
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, proposal.error)}>
          <ActionButton id="transfer-send" kind="primary" busy={proposal.running} onTap={() => void send()}>
            {isOwn ? '提交申请' : '发起转接'}
          </ActionButton>
        </MessageBar>
      }
    >
      {isOwn ? null : (
        <Card flush>
          <PersonField
            id="transfer-person"
            label="人员"
            required
            value={person}
            error={fields.memberId}
            onChange={(chosen) => change(values, chosen)}
          />
        </Card>
      )}
      <SegmentedControl
        choices={KINDS}
        value={values.within ? 'within' : 'between'}
        onChange={(kind) => change(chooseWithin(values, kind === 'within'))}
      />
      <Where values={values} fields={fields} onChange={change} />
      <Section title={isOwn ? '转接后' : '转接后（可以告诉本人）'}>
        <FollowsCard within={values.within} />
      </Section>
    </PageFrame>
  );
}

interface WhereProps {
  values: TransferValues;
  fields: Readonly<Record<string, string>>;
  onChange: (values: TransferValues) => void;
}

function Where({ values, fields, onChange }: WhereProps) {
  return (
    <Card flush>
      {values.within ? (
        <PlaceFields
          id="place"
          labels={PLACE_LABELS}
          departmentId={values.departmentId}
          branchId={values.branchId}
          fields={fields}
          onChange={(place) => onChange({ ...values, ...place })}
        />
      ) : (
        <TextField
          id="transfer-code"
          label="转接码"
          required
          value={values.unitCode}
          maxLength={12}
          placeholder="接收单位的8位码"
          error={fields.unitCode}
          hint="向接收单位的管理员索要，不分大小写"
          onChange={(unitCode) => onChange({ ...values, unitCode })}
        />
      )}
      <TextField
        id="transfer-reason"
        label="原因"
        required
        value={values.reason}
        maxLength={200}
        error={fields.reason}
        onChange={(reason) => onChange({ ...values, reason })}
      />
    </Card>
  );
}

/** What happens next. */
function sentWords({ state, within, toUnitName }: TransferRow): string {
  if (state === 'asked') return '已提交，等本单位同意';
  return within ? '已提交，等另一位书记或管理员同意' : `已发出，等${toUnitName}接收`;
}
