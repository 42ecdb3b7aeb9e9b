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
import { DecideCorrection } from './decide-correction';
import './entry-card.scss';

const TAGS: Record<AppraisalAppealState, { tone: Tone; words: string }> = {
  open: { tone: 'wait', words: '等待答复' },
  proposed: { tone: 'wait', words: '待复核' },
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
          <Appeal
            key={appeal.appealId}
            result={result}
            appeal={appeal}
            onAnswer={() => setAnswering(appeal)}
            onChanged={onChanged}
          />
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

interface AppealProps {
  result: AppraisalResult;
  appeal: AppraisalAppealView;
  onAnswer: () => void;
  onChanged: () => Promise<void>;
}

function Appeal({ result, appeal, onAnswer, onChanged }: AppealProps) {
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
            <Text className="entry-card__points">
              {`${state === 'proposed' ? '拟更正' : '更正'}${signedCentipoints(correctionCentipoints)}分`}
            </Text>
          )}
          <Text className="entry-card__who">{decidedWords(appeal)}</Text>
        </View>
      )}
      {appeal.sentBack ? (
        <Text className="entry-card__who">{`${appeal.deciderName}退回答复：${appeal.sentBack}`}</Text>
      ) : null}
      {appeal.mayAnswer ? (
        <View className="entry-card__acts">
          <ActionButton id={`answer-${appealId}`} compact onTap={onAnswer}>
            答复
          </ActionButton>
        </View>
      ) : null}
      {appeal.mayDecide ? <DecideCorrection result={result} appeal={appeal} onChanged={onChanged} /> : null}
    </View>
  );
}

/** Where the second hand stands; empty where none is needed. */
function decidedWords({ state, deciderName }: AppraisalAppealView): string {
  if (state === 'proposed') return '等另一人复核，复核后计入';
  return state === 'upheld' && deciderName ? `${deciderName}复核` : '';
}
