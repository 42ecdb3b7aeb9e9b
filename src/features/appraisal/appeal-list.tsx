import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { Section } from '@/components/section/section';
import { StatusTag, type Tone } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import type { AppraisalAppealView, AppraisalResult } from '@/shared/appraisal/contract';
import type { AppraisalAppealState } from '@/shared/appraisal/result-total';
import { signedCentipoints } from '@/shared/text/points-text';
import { formatInstant } from '@/shared/time/chinese-time';
import { AnswerSheet } from './answer-sheet';
import './entry-card.scss';

const TAGS: Record<AppraisalAppealState, { tone: Tone; words: string }> = {
  open: { tone: 'wait', words: '等待答复' },
  upheld: { tone: 'good', words: '成立' },
  dismissed: { tone: 'quiet', words: '不成立' },
};

/** What was appealed, with the answers and what they corrected. */
export function AppealList({
  result,
  onChanged,
}: {
  result: AppraisalResult;
  onChanged: () => Promise<void>;
}) {
  const [answering, setAnswering] = useState<AppraisalAppealView>();
  if (result.appeals.length === 0) return null;
  return (
    <Section title="申诉和答复">
      <Card flush>
        {result.appeals.map((appeal) => (
          <Appeal key={appeal.appealId} appeal={appeal} onAnswer={() => setAnswering(appeal)} />
        ))}
      </Card>
      {answering ? (
        <AnswerSheet
          result={result}
          appeal={answering}
          onClose={() => setAnswering(undefined)}
          onDone={() => {
            setAnswering(undefined);
            void onChanged();
          }}
        />
      ) : null}
    </Section>
  );
}

function Appeal({ appeal, onAnswer }: { appeal: AppraisalAppealView; onAnswer: () => void }) {
  const { appealId, memberName, text, submittedAtMs, state, correctionCentipoints } = appeal;
  const now = serverNowMs();
  return (
    <View className="entry-card" id={`appeal-${appealId}`}>
      <View className="entry-card__head">
        <Text className="entry-card__who">{`${memberName} ${formatInstant(submittedAtMs, now)}`}</Text>
        <StatusTag tone={TAGS[state].tone}>{TAGS[state].words}</StatusTag>
      </View>
      <Text className="entry-card__text">{text}</Text>
      {appeal.answeredAtMs === null ? null : (
        <View className="entry-card__answer">
          <Text className="entry-card__who">
            {`${appeal.answeredByName} ${formatInstant(appeal.answeredAtMs, now)}答复`}
          </Text>
          <Text className="entry-card__text">{appeal.answer}</Text>
          {correctionCentipoints === 0 ? null : (
            <Text className="entry-card__points">{`更正${signedCentipoints(correctionCentipoints)}分`}</Text>
          )}
        </View>
      )}
      {appeal.mayAnswer ? (
        <View className="entry-card__acts">
          <ActionButton id={`answer-${appealId}`} compact onTap={onAnswer}>
            答复
          </ActionButton>
        </View>
      ) : null}
    </View>
  );
}
