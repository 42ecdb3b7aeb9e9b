import { useState } from 'react';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { discardDraft, readDraft, saveDraft } from '@/services/drafts';
import { refusalWords } from '@/services/refusal-words';
import { useSession } from '@/services/session';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { LedgerDetail } from '@/shared/ledger/contract';
import type { FieldValue } from '@/shared/ledger/field';
import type { LedgerKind } from '@/shared/ledger/kind';
import type { LedgerState } from '@/shared/ledger/ledger-state';
import type { EntryNames } from '@/shared/ledger/show-field';
import { localDateOf } from '@/shared/time/local-date';
import { blankForm, fieldErrors, type LedgerForm, parseDraft } from './ledger-form';

export interface EntryForm {
  form: LedgerForm;
  errors: Readonly<Record<string, string>>;
  /** Why it was not taken, where no field says it. */
  failure: string | undefined;
  sending: boolean;
  /** What became of it. */
  saved: { entryId: string; state: LedgerState } | undefined;
  set: (key: string, value: FieldValue, names?: EntryNames) => void;
  submit: () => Promise<void>;
}

/** The form of an entry: a new one, kept as a draft while it is filled in, or a change of one. */
export function useEntryForm(
  kind: LedgerKind,
  entry: LedgerDetail | undefined,
  presets: LedgerForm,
): EntryForm {
  const session = useSession();
  // A form opened for something particular (a venue at an hour) is not yesterday's draft.
  const preset = Object.keys(presets.values).length > 0;
  const draftName = entry ? `ledger.${entry.entryId}:${entry.revision}` : `ledger.${kind}`;
  const [form, setForm] = useState<LedgerForm>(() => {
    const kept = (preset ? undefined : parseDraft(kind, readDraft(draftName))) ?? parseDraft(kind, entry);
    if (kept) return kept;
    const self = session.status === 'bound' ? session.profile : undefined;
    return blankForm(kind, localDateOf(serverNowMs()), presets, self);
  });
  const [saved, setSaved] = useState<EntryForm['saved']>();
  const saving = useMutation('ledger.save');
  const faults = useFieldFaults(saving);
  const inputOf = ({ values }: LedgerForm) => ({
    entryId: entry?.entryId ?? null,
    revision: entry?.revision ?? null,
    entry: { kind, values },
  });

  const set = (key: string, value: FieldValue, names: EntryNames = {}) => {
    setForm((old) => {
      const next = { values: { ...old.values, [key]: value }, names: { ...old.names, ...names } };
      if (!preset) saveDraft(draftName, next);
      return next;
    });
    faults.changed(inputOf(form), inputOf({ ...form, values: { ...form.values, [key]: value } }));
  };

  const submit = async () => {
    const input = faults.take(checkInput('ledger.save', inputOf(form)));
    const answer = input && (await saving.run(input));
    if (!answer) return;
    discardDraft(draftName);
    setSaved(answer);
  };

  const errors = fieldErrors(faults.fields);
  return {
    form,
    errors,
    failure: refusalWords(errors, saving.error),
    sending: saving.running,
    saved,
    set,
    submit,
  };
}
