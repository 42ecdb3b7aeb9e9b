import { useState } from 'react';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { refusalWords } from '@/services/refusal-words';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { type LocalDate, localDateOf } from '@/shared/time/local-date';
import { type AppealToMend, blankItem, type ItemFormValues, proposalOf } from './item-form';

export interface ItemForm {
  today: LocalDate;
  values: ItemFormValues;
  set: (change: Partial<ItemFormValues>) => void;
  /** Message by field, Chinese. */
  fields: Readonly<Record<string, string>>;
  error: string | undefined;
  sending: boolean;
  /** Whom it was proposed for, once it is. */
  sentFor: string | undefined;
  submit: () => Promise<void>;
  /** Begins another one of the same kind. */
  again: () => void;
}

export function useItemForm(appeal: AppealToMend | undefined): ItemForm {
  const [today] = useState(() => localDateOf(serverNowMs()));
  const proposing = useMutation('points.propose');
  const [values, setValues] = useState(() => blankItem(today, appeal));
  const faults = useFieldFaults(proposing);
  const [sentFor, setSentFor] = useState<string>();
  const set = (change: Partial<ItemFormValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    faults.changed(proposalOf(values, appeal), proposalOf(next, appeal));
  };
  const submit = async () => {
    const { person } = values;
    const missing = person ? {} : { memberId: '请选择人员' };
    const input = faults.take(checkInput('points.propose', proposalOf(values, appeal), missing));
    if (input && (await proposing.run(input))) setSentFor(person?.name ?? '');
  };
  const again = () => {
    setSentFor(undefined);
    setValues({ ...blankItem(today, undefined), source: values.source });
  };
  const { fields } = faults;
  const error = refusalWords(fields, proposing.error);
  return { today, values, set, fields, error, sending: proposing.running, sentFor, submit, again };
}
