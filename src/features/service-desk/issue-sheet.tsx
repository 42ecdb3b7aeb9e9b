import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ChipsField } from '@/components/fields/chips-field';
import { DateField } from '@/components/fields/date-field';
import { Notice } from '@/components/notice/notice';
import { type ChosenPerson, PeopleChooser } from '@/components/people-chooser/people-chooser';
import { Sheet } from '@/components/sheet/sheet';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';
import { ISSUE_SPAN_LABELS, ISSUE_SPANS, type IssueValues, issueDays } from './issue-values';

const SPANS = ISSUE_SPANS.map((value) => ({ value, label: ISSUE_SPAN_LABELS[value] }));

interface IssueSheetProps {
  onClose: () => void;
  onIssued: (serviceRecordId: string) => void;
}

/** A service record for somebody else: first whose, then of when. */
export function IssueSheet({ onClose, onIssued }: IssueSheetProps) {
  const [person, setPerson] = useState<ChosenPerson>();
  if (person) {
    return (
      <IssueSpanSheet
        person={person}
        onBack={() => setPerson(undefined)}
        onClose={onClose}
        onIssued={onIssued}
      />
    );
  }
  return (
    <Sheet open title="为谁开具" onClose={onClose}>
      <PeopleChooser people={[]} most={1} onChange={([chosen]) => setPerson(chosen)} />
    </Sheet>
  );
}

interface IssueSpanSheetProps extends IssueSheetProps {
  person: ChosenPerson;
  onBack: () => void;
}

function IssueSpanSheet({ person, onBack, onClose, onIssued }: IssueSpanSheetProps) {
  const issuing = useMutation('service.issueRecord');
  const today = localDateOf(serverNowMs());
  const [values, setValues] = useState<IssueValues>({ span: 'thisYear', from: undefined, to: today });
  const faults = useFieldFaults(issuing);
  const { fields } = faults;
  const inputOf = (of: IssueValues) => ({
    memberId: person.memberId,
    projectKeys: null,
    ...issueDays(of, today),
  });
  const set = (change: Partial<IssueValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    faults.changed(inputOf(values), inputOf(next));
  };
  const issue = async () => {
    const input = faults.take(checkInput('service.issueRecord', inputOf(values)));
    const issued = input && (await issuing.run(input));
    if (issued) onIssued(issued.serviceRecordId);
  };
  const failure = Object.keys(fields).length > 0 ? undefined : issuing.error?.message;
  return (
    <Sheet
      open
      title={`为${person.name}开具`}
      onClose={onClose}
      actions={
        <>
          <ActionButton id="issue-back" kind="quiet" onTap={onBack}>
            换人
          </ActionButton>
          <ActionButton id="issue-send" kind="primary" busy={issuing.running} onTap={() => void issue()}>
            开具
          </ActionButton>
        </>
      }
    >
      <ChipsField
        id="issue-span"
        label="服务时间"
        single
        choices={SPANS}
        value={[values.span]}
        hint="列出这段时间全部审核通过的志愿服务，并编号登记"
        onChange={([span]) => span && set({ span })}
      />
      {values.span === 'own' ? <OwnDays values={values} fields={fields} today={today} set={set} /> : null}
      {failure ? <Notice tone="bad">{failure}</Notice> : null}
    </Sheet>
  );
}

interface OwnDaysProps {
  values: IssueValues;
  fields: Readonly<Record<string, string>>;
  today: LocalDate;
  set: (change: Partial<IssueValues>) => void;
}

function OwnDays({ values, fields, today, set }: OwnDaysProps) {
  return (
    <>
      <DateField
        id="issue-from"
        label="从"
        required
        value={values.from}
        to={today}
        today={today}
        error={fields.from}
        onChange={(from) => set({ from })}
      />
      <DateField
        id="issue-to"
        label="到"
        required
        value={values.to}
        from={values.from}
        to={today}
        today={today}
        error={fields.to}
        onChange={(to) => set({ to })}
      />
    </>
  );
}
