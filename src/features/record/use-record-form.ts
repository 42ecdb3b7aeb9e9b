import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type CallError, toCallError } from '@/services/call-error';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { discardDraft, readDraft, saveDraft } from '@/services/drafts';
import { outbox } from '@/services/outbox';
import type { OutboxItem } from '@/services/outbox-queue';
import { untouchedFaults } from '@/services/untouched-faults';
import { ACTIVITY_TYPES } from '@/shared/activity/activity-type';
import type { RecordDetail } from '@/shared/record/contract';
import { localDateOf } from '@/shared/time/local-date';
import {
  blankForm,
  entryOf,
  formOfRecord,
  isFilledIn,
  likeLast,
  parseForm,
  type RecordFormValues,
} from './record-form';

/** What the form is opened for: a new record, a change of one, or an unsent entry that was refused. */
export interface RecordFormSubject {
  readonly record: RecordDetail | undefined;
  readonly unsent: OutboxItem | undefined;
}

export type RecordFormOutcome =
  | { readonly state: 'sent'; readonly recordId: string }
  | { readonly state: 'kept' };

export interface RecordForm {
  values: RecordFormValues;
  /** Message by field, Chinese. */
  fields: Readonly<Record<string, string>>;
  error: CallError | undefined;
  sending: boolean;
  outcome: RecordFormOutcome | undefined;
  set: (values: RecordFormValues) => void;
  submit: () => Promise<void>;
  /** Begins another one of the same type. */
  again: () => void;
  /** The last one sent, while nothing is entered that it would replace. */
  last: RecordFormValues | undefined;
  /** Fills in what was sent last. */
  fillLikeLast: () => void;
}

const LAST_TYPE = 'record.last-type';
const LAST_ENTRY = 'record.last-entry';

export function useRecordForm(opened: RecordFormSubject): RecordForm {
  // What it was opened for stays, even when the unsent entry leaves the outbox or the record is asked for again.
  const [{ record, unsent }] = useState(opened);
  const draftName = draftNameOf({ record, unsent });
  const [values, setValues] = useState(() => initial(draftName, record, unsent));
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<CallError>();
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<RecordFormOutcome>();
  const busy = useRef(false);

  const set = useCallback(
    (next: RecordFormValues) => {
      setValues(next);
      setFields((old) => untouchedFaults(old, entryOf(values), entryOf(next)));
      setError(undefined);
      // An unsent entry is kept by the outbox already.
      if (!unsent) saveDraft(draftName, next);
    },
    [draftName, unsent, values],
  );

  const submit = async (): Promise<void> => {
    if (busy.current) return;
    const checked = checkRecord(values, record, unsent);
    if (!checked.ok) return setFields(checked.fields);
    busy.current = true;
    setSending(true);
    setFields({});
    try {
      setOutcome(await checked.send());
      discardDraft(draftName);
      saveDraft(LAST_TYPE, values.type);
      // What was scanned is not entered again by hand.
      if (!record) saveDraft(LAST_ENTRY, values);
    } catch (cause) {
      const refusal = toCallError(cause);
      setFields(refusal.fields);
      setError(refusal);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };

  const again = useCallback(() => {
    setOutcome(undefined);
    setValues(initial('', undefined, undefined));
  }, []);

  const fresh = !record && !unsent && !isFilledIn(values);
  const last = useMemo(() => (fresh ? parseForm(readDraft(LAST_ENTRY)) : undefined), [fresh]);
  const fillLikeLast = () => last && set(likeLast(last, localDateOf(serverNowMs())));

  useForgetUntouched(draftName, values);
  return { values, fields, error, sending, outcome, set, submit, again, last, fillLikeLast };
}

function initial(
  draftName: string,
  record: RecordDetail | undefined,
  unsent: OutboxItem | undefined,
): RecordFormValues {
  if (unsent) {
    const kept = parseForm(unsent.input);
    if (kept) return kept;
  }
  const draft = draftName && parseForm(readDraft(draftName));
  if (draft) return draft;
  if (record) return formOfRecord(record);
  const lastType = ACTIVITY_TYPES.find((type) => type === readDraft(LAST_TYPE));
  return blankForm(localDateOf(serverNowMs()), lastType);
}

function draftNameOf({ record, unsent }: RecordFormSubject): string {
  if (unsent) return `record.unsent:${unsent.id}`;
  return record ? `record.change:${record.recordId}:${record.revision}` : 'record.submit';
}

type CheckedRecord =
  | { ok: true; send: () => Promise<RecordFormOutcome> }
  | { ok: false; fields: Readonly<Record<string, string>> };

function checkRecord(
  values: RecordFormValues,
  record: RecordDetail | undefined,
  unsent: OutboxItem | undefined,
): CheckedRecord {
  const title = `记录：${values.title}`;
  const change = record ?? changeOf(unsent);
  if (change) {
    const { recordId, revision } = change;
    const checked = checkInput('record.change', { recordId, revision, ...entryOf(values) });
    if (!checked.ok) return checked;
    const send = () =>
      unsent
        ? outbox.mend(unsent, 'record.change', checked.input)
        : outbox.enqueue('record.change', checked.input, title);
    return { ok: true, send: async () => outcomeOf(await send()) };
  }
  const checked = checkInput('record.submit', entryOf(values));
  if (!checked.ok) return checked;
  const send = () =>
    unsent
      ? outbox.mend(unsent, 'record.submit', checked.input)
      : outbox.enqueue('record.submit', checked.input, title);
  return { ok: true, send: async () => outcomeOf(await send()) };
}

/** An unsent change names the record and the revision it was made from. */
function changeOf(unsent: OutboxItem | undefined): { recordId: string; revision: number } | undefined {
  if (unsent?.action !== 'record.change') return undefined;
  const { recordId, revision } = unsent.input as { recordId: string; revision: number };
  return { recordId, revision };
}

function outcomeOf(
  placed: { state: 'sent'; data: { recordId: string } } | { state: 'kept' },
): RecordFormOutcome {
  return placed.state === 'sent' ? { state: 'sent', recordId: placed.data.recordId } : { state: 'kept' };
}

/** A draft in which nothing was entered would only carry yesterday's date into tomorrow. */
function useForgetUntouched(draftName: string, values: RecordFormValues): void {
  const latest = useRef(values);
  latest.current = values;
  useEffect(() => {
    return () => {
      if (!isFilledIn(latest.current)) discardDraft(draftName);
    };
  }, [draftName]);
}
