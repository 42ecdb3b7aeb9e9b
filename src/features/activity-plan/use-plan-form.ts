import { useEffect, useRef, useState } from 'react';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { discardDraft, readDraft, saveDraft } from '@/services/drafts';
import { refusalWords } from '@/services/refusal-words';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import { ACTIVITY_TYPES } from '@/shared/activity/activity-type';
import type { ActivityDetail, ActivityPlan } from '@/shared/activity/contract';
import { planFaults } from '@/shared/activity/plan-rules';
import { planAgain } from './plan-again';
import {
  blankPlan,
  isFilledIn,
  type PlanForm,
  parsePlan,
  planInput,
  planOfActivity,
  repeatMonths,
} from './plan-form';

const DRAFT = 'activity.plan';
const LAST_TYPE = 'activity.last-type';

export interface PlanEditor {
  form: PlanForm;
  set: (form: PlanForm) => void;
  /** Message by field, Chinese. */
  fields: Readonly<Record<string, string>>;
  error: string | undefined;
  sending: boolean;
  /** What was planned or changed. */
  saved: { readonly activityIds: readonly string[] } | undefined;
  submit: () => Promise<void>;
}

type Fields = Readonly<Record<string, string>>;
type Checked =
  | { readonly ok: true; readonly run: () => Promise<{ activityIds: readonly string[] } | undefined> }
  | { readonly ok: false; readonly fields: Fields };

/** A new plan (with a draft kept while it is unfinished), perhaps like one there was, or a change of one. */
export function usePlanForm(
  opened: ActivityDetail | undefined,
  like: ActivityDetail | undefined,
): PlanEditor {
  const [activity] = useState(opened);
  // One of its own, so that a plan that was begun before stays as it is.
  const [draft] = useState(like ? `${DRAFT}:${like.activityId}` : DRAFT);
  const [form, setForm] = useState(() => (activity ? planOfActivity(activity) : initial(draft, like)));
  const [saved, setSaved] = useState<{ activityIds: readonly string[] }>();
  const plan = useMutation('activity.plan');
  const change = useMutation('activity.change');
  const write = activity ? change : plan;

  const faults = useFieldFaults(write);
  const set = (next: PlanForm) => {
    setForm(next);
    faults.changed(sentOf(form), sentOf(next));
    if (!activity) saveDraft(draft, next);
  };

  const check = (): Checked => {
    const input = planInput(form);
    if (activity) {
      const checked = checkInput('activity.change', { activityId: activity.activityId, ...input });
      if (!checked.ok) return checked;
      return withFaults(checked.input, activity.projectKey, async () => {
        const answer = await change.run(checked.input);
        return answer && { activityIds: [answer.activityId] };
      });
    }
    const checked = checkInput('activity.plan', sentOf(form));
    if (!checked.ok) return checked;
    return withFaults(checked.input, null, () => plan.run(checked.input));
  };

  const submit = async (): Promise<void> => {
    const checked = check();
    faults.refuse(checked.ok ? {} : checked.fields);
    const answer = checked.ok ? await checked.run() : undefined;
    if (!answer) return;
    if (!activity) {
      discardDraft(draft);
      saveDraft(LAST_TYPE, form.type);
    }
    setSaved(answer);
  };

  useForgetUntouched(activity ? undefined : draft, form);
  const { fields } = faults;
  const error = refusalWords(fields, write.error);
  return { form, set, fields, error, sending: write.running, saved, submit };
}

function sentOf(form: PlanForm) {
  return { ...planInput(form), repeatMonths: repeatMonths(form) };
}

function initial(draft: string, like: ActivityDetail | undefined): PlanForm {
  const nowMs = serverNowMs();
  const kept = parsePlan(readDraft(draft), nowMs);
  if (kept) return kept;
  const lastType = ACTIVITY_TYPES.find((type) => type === readDraft(LAST_TYPE));
  return like ? planAgain(like, nowMs) : blankPlan(nowMs, lastType);
}

/** The rules that need more than one field; which projects there are is the server's to say. */
function withFaults(
  input: ActivityPlan,
  knownProject: string | null,
  run: Extract<Checked, { ok: true }>['run'],
): Checked {
  const projectKeys = [input.projectKey, knownProject].filter((key): key is string => key !== null);
  const faults = planFaults(input, { projectKeys, now: serverNowMs() });
  return Object.keys(faults).length > 0 ? { ok: false, fields: faults } : { ok: true, run };
}

/** A draft in which nothing was entered would only carry today's hours into tomorrow. */
function useForgetUntouched(draft: string | undefined, form: PlanForm): void {
  const latest = useRef(form);
  latest.current = form;
  useEffect(() => {
    return () => {
      if (draft && !isFilledIn(latest.current)) discardDraft(draft);
    };
  }, [draft]);
}
