import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { Notice } from '@/components/notice/notice';
import { PageFrame } from '@/components/page-frame/page-frame';
import { toast } from '@/components/toast/toast';
import { checkInput } from '@/services/check-input';
import { serverNowMs } from '@/services/clock';
import { refusalWords } from '@/services/refusal-words';
import { replacePage } from '@/services/route';
import { useDraft } from '@/services/use-draft';
import { useFieldFaults } from '@/services/use-field-faults';
import { useMutation } from '@/services/use-mutation';
import type { FindingWay } from '@/shared/selfcheck/finding';
import { addDays, localDateOf } from '@/shared/time/local-date';
import { parseFindingDraft } from './finding-draft';
import { FindingFields, type FindingValues } from './finding-fields';

/** What each way usually takes; the day can be changed. */
const DAYS: Record<FindingWay, number> = { atOnce: 7, planned: 30, standing: 90 };

const NOTHING: FindingValues = {
  text: '',
  way: 'atOnce',
  measures: '',
  owner: undefined,
  deadline: undefined,
};

interface FindingFormProps {
  indicatorKey: string | null;
  indicatorTitle: string;
}

/** A problem, who puts it right and by when. */
export function FindingForm({ indicatorKey, indicatorTitle }: FindingFormProps) {
  const opening = useMutation('selfcheck.openFinding');
  const [today] = useState(() => localDateOf(serverNowMs()));
  const draft = useDraft(
    `finding.new:${indicatorKey ?? ''}`,
    (kept) => parseFindingDraft(kept, today),
    NOTHING,
  );
  const { values } = draft;
  const faults = useFieldFaults(opening);
  const { owner } = values;
  const deadlineOf = (of: FindingValues) => of.deadline ?? addDays(today, DAYS[of.way]);
  const inputOf = (of: FindingValues) => {
    const { text, way, measures } = of;
    return { indicatorKey, text, way, measures, ownerId: of.owner?.memberId, deadline: deadlineOf(of) };
  };
  const set = (change: Partial<FindingValues>) => {
    const whole = { ...(change.way && { deadline: undefined }), ...change };
    draft.set(whole);
    faults.changed(inputOf(values), inputOf({ ...values, ...whole }));
  };
  const save = async () => {
    const missing = owner ? {} : { ownerId: '请选择责任人' };
    const input = faults.take(checkInput('selfcheck.openFinding', inputOf(values), missing));
    const made = input && (await opening.run(input));
    if (!made) return;
    draft.discard();
    toast(`已登记，${owner?.name ?? '责任人'}会看到`);
    replacePage('selfcheck/finding', { findingId: made.findingId });
  };
  const { fields } = faults;
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={refusalWords(fields, opening.error)}>
          <ActionButton id="finding-save" kind="primary" busy={opening.running} onTap={() => void save()}>
            登记问题
          </ActionButton>
        </MessageBar>
      }
    >
      {indicatorTitle ? <Notice tone="info">{`对应指标：${indicatorTitle}`}</Notice> : null}
      <FindingFields
        values={values}
        deadline={deadlineOf(values)}
        today={today}
        fields={fields}
        onChange={set}
      />
      <Notice tone="info">责任人改好后填写情况，由另一位支部书记验收销号</Notice>
    </PageFrame>
  );
}
