import { useRef, useState } from 'react';
import { type CallError, toCallError } from '@/services/call-error';
import { checkInput } from '@/services/check-input';
import { discardDraft, readDraft, saveDraft } from '@/services/drafts';
import { outbox } from '@/services/outbox';
import type { OutboxItem } from '@/services/outbox-queue';
import { type FeedbackValues, parseFeedback } from './feedback-values';

export interface FeedbackForm {
  values: FeedbackValues;
  fields: Readonly<Record<string, string>>;
  error: CallError | undefined;
  sending: boolean;
  outcome: 'sent' | 'kept' | undefined;
  set: (change: Partial<FeedbackValues>) => void;
  submit: () => Promise<void>;
  again: () => void;
}

const DRAFT = 'feedback.submit';
const BLANK: FeedbackValues = { category: 'suggestion', text: '', anonymous: false };

export function useFeedbackForm(opened: OutboxItem | undefined): FeedbackForm {
  const [unsent] = useState(opened);
  const [values, setValues] = useState(
    () => parseFeedback(unsent ? unsent.input : readDraft(DRAFT)) ?? BLANK,
  );
  const [fields, setFields] = useState<Readonly<Record<string, string>>>({});
  const [error, setError] = useState<CallError>();
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<'sent' | 'kept'>();
  const busy = useRef(false);
  const set = (change: Partial<FeedbackValues>) => {
    const next = { ...values, ...change };
    setValues(next);
    setFields({});
    setError(undefined);
    if (!unsent) saveDraft(DRAFT, next);
  };
  const submit = async () => {
    if (busy.current) return;
    const checked = checkInput('feedback.submit', values);
    if (!checked.ok) return setFields(checked.fields);
    busy.current = true;
    setSending(true);
    try {
      const placed = unsent
        ? await outbox.mend(unsent, 'feedback.submit', checked.input)
        : await outbox.enqueue('feedback.submit', checked.input, '意见建议');
      if (!unsent) discardDraft(DRAFT);
      setOutcome(placed.state);
    } catch (cause) {
      const refusal = toCallError(cause);
      setFields(refusal.fields);
      setError(refusal);
    } finally {
      busy.current = false;
      setSending(false);
    }
  };
  const again = () => {
    setOutcome(undefined);
    setValues(BLANK);
  };
  return { values, fields, error, sending, outcome, set, submit, again };
}
