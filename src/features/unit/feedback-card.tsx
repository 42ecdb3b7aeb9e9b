import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { FeedbackRow } from '@/shared/feedback/contract';
import { formatInstant } from '@/shared/time/chinese-time';
import './feedback-card.scss';

interface FeedbackCardProps {
  row: FeedbackRow;
  nowMs: number;
  onAnswer: (row: FeedbackRow) => void;
}

/** One suggestion or complaint with its answer. */
export function FeedbackCard({ row, nowMs, onAnswer }: FeedbackCardProps) {
  const { feedbackId, category, text, memberName, submittedAtMs, answer, answeredAtMs } = row;
  const answered = answeredAtMs !== null;
  return (
    <View id={`feedback-${feedbackId}`} className="feedback-card">
      <View className="feedback-card__head">
        <Text className="feedback-card__category">{category === 'complaint' ? '投诉' : '建议'}</Text>
        <Text className="feedback-card__who">{memberName || '匿名'}</Text>
        <StatusTag tone={answered ? 'good' : 'wait'}>{answered ? '已答复' : '待答复'}</StatusTag>
      </View>
      <Text className="feedback-card__text">{text}</Text>
      <Text className="feedback-card__time">{formatInstant(submittedAtMs, nowMs)}</Text>
      {answered ? (
        <View className="feedback-card__answer">
          <Text className="feedback-card__answer-label">{`答复 · ${formatInstant(answeredAtMs, nowMs)}`}</Text>
          <Text className="feedback-card__answer-text">{answer}</Text>
        </View>
      ) : null}
      <View className="feedback-card__acts">
        <ActionButton
          id={`answer-${feedbackId}`}
          compact
          kind={answered ? 'quiet' : 'secondary'}
          onTap={() => onAnswer(row)}
        >
          {answered ? '修改答复' : '答复'}
        </ActionButton>
      </View>
    </View>
  );
}
