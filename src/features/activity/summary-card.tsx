import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Section } from '@/components/section/section';
import { EarlierTexts } from '@/components/written-text/earlier-texts';
import { TextSheet } from '@/components/written-text/text-sheet';
import { WrittenText } from '@/components/written-text/written-text';
import { useMutation } from '@/services/use-mutation';
import type { ActivityDetail } from '@/shared/activity/contract';
import { MAX_SUMMARY_CHARS, summaryClosed } from '@/shared/activity/summary';
import { isOutdatedDraft, summaryDraft } from '@/shared/activity/summary-draft';
import { SummaryActs } from './summary-acts';
import { SummaryProposal } from './summary-proposal';

interface SummaryCardProps {
  activity: ActivityDetail;
  nowMs: number;
  organises: boolean;
  onDone: () => Promise<void>;
}

/** What came of an activity that is over; who organises accepts what is drafted, or writes it. */
export function SummaryCard({ activity, nowMs, organises, onDone }: SummaryCardProps) {
  const saving = useMutation('activity.summarise');
  const [panel, setPanel] = useState<'write' | 'earlier'>();
  const { activityId, summary, camePeople } = activity;
  if (summaryClosed(activity, nowMs) || !(summary || organises)) return null;
  const facts = { ...activity, camePeople: camePeople ?? 0 };
  const drafted = summaryDraft(facts);
  const save = async (text: string) =>
    (await saving.run({ activityId, revision: summary?.revision ?? 0, text })) !== undefined;
  const close = () => setPanel(undefined);
  const write = () => {
    saving.clear();
    setPanel('write');
  };
  const earlier = summary?.earlier ?? [];
  return (
    <Section
      title="活动小结"
      more="以前的写法"
      onMore={earlier.length > 0 ? () => setPanel('earlier') : undefined}
    >
      <Card>
        {summary ? (
          <WrittenText id="summary-text" written={summary} nowMs={nowMs} />
        ) : (
          <SummaryProposal
            activity={activity}
            nowMs={nowMs}
            text={drafted}
            busy={saving.running}
            error={panel === 'write' ? undefined : saving.error?.message}
            accept={() => save(drafted)}
            onAccepted={onDone}
            onWrite={write}
          />
        )}
        {summary && organises ? (
          <SummaryActs
            changedPeople={isOutdatedDraft(summary.text, facts) ? facts.camePeople : undefined}
            busy={saving.running}
            error={panel === 'write' ? undefined : saving.error?.message}
            renew={() => save(drafted)}
            onRenewed={onDone}
            onWrite={write}
          />
        ) : null}
      </Card>
      {panel === 'write' ? (
        <TextSheet
          id="summary"
          title="活动小结"
          draft={`activity.summary.${activityId}`}
          text={summary?.text ?? drafted}
          most={MAX_SUMMARY_CHARS}
          placeholder="做了什么、成效怎样，一两句就行"
          busy={saving.running}
          error={saving.error?.message}
          save={save}
          onChanged={onDone}
          onClose={close}
        />
      ) : null}
      <EarlierTexts open={panel === 'earlier'} versions={earlier} nowMs={nowMs} onClose={close} />
    </Section>
  );
}
