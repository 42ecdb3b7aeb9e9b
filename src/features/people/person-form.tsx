import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { refusalWords } from '@/services/refusal-words';
import { goBack } from '@/services/route';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { MemberDetail } from '@/shared/membership/contract';
import { InvitationCard } from './invitation-card';
import { LeftTasks } from './left-tasks';
import { PersonAdded } from './person-added';
import { PersonFields } from './person-fields';
import { BLANK_PERSON, type PersonValues, personInput, valuesOf } from './person-values';
import { TransferLink } from './transfer-link';

interface PersonFormProps {
  /** Undefined: a new person. */
  person: MemberDetail | undefined;
  onChanged: () => void;
}

/** Everything the unit keeps about a person. */
export function PersonForm({ person, onChanged }: PersonFormProps) {
  const save = useMutation('membership.savePerson');
  const [values, setValues] = useState<PersonValues>(() => (person ? valuesOf(person) : BLANK_PERSON));
  const faults = useFieldFaults(save);
  const [inviteCode, setInviteCode] = useState<string>();
  const { fields } = faults;
  const inputOf = (of: PersonValues) => personInput(person?.memberId ?? null, of);
  const change = (next: PersonValues) => {
    setValues(next);
    faults.changed(inputOf(values), inputOf(next));
  };
  const submit = async () => {
    const input = faults.take(checkInput('membership.savePerson', inputOf(values)));
    const saved = input && (await save.run(input));
    if (!saved) return;
    if (!person) return setInviteCode(saved.inviteCode);
    toast('已保存');
    goBack();
  };
  if (inviteCode !== undefined) {
    const again = () => {
      setInviteCode(undefined);
      // The next one is usually of the same department.
      setValues({ ...BLANK_PERSON, departmentId: values.departmentId, branchId: values.branchId });
    };
    return <PersonAdded name={values.name} inviteCode={inviteCode} onAgain={again} />;
  }
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, save.error)}>
          <ActionButton id="person-save" kind="primary" busy={save.running} onTap={() => void submit()}>
            {person ? '保存' : '添加'}
          </ActionButton>
        </MessageBar>
      }
    >
      <PersonFields values={values} fields={fields} onChange={change} />
      {person && !values.active ? <LeftTasks person={person} /> : null}
      {person?.active ? <InvitationCard person={person} onChanged={onChanged} /> : null}
      {person?.active ? <TransferLink memberId={person.memberId} /> : null}
    </PageFrame>
  );
}
