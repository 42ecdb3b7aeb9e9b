import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from '@/components/icon/icon';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { AppealRow } from '@/shared/points/closing-contract';
import { formatInstant } from '@/shared/time/chinese-time';
import { APPEAL_STATE_LABELS, APPEAL_STATE_TONES, correctionWords } from './appeal-state-words';
import './appeal-card.scss';

interface AppealCardProps {
  row: AppealRow;
  nowMs: number;
  /** Whose it is, for those who answer. */
  named?: boolean;
  /** What may be done with it. */
  children?: ReactNode;
}

/** One appeal: what it is about, what the person says, and what was answered. */
export function AppealCard({ row, nowMs, named = false, children }: AppealCardProps) {
  const { appealId, about, text, state, submittedAtMs } = row;
  const next = correctionWords(row);
  return (
    <View id={`appeal-${appealId}`} className="appeal-card">
      <View className="appeal-card__head">
        <Text className="appeal-card__who">
          {named ? `${row.memberName} · ${row.departmentName}` : about}
        </Text>
        <StatusTag tone={APPEAL_STATE_TONES[state]}>{APPEAL_STATE_LABELS[state]}</StatusTag>
      </View>
      {named ? <Text className="appeal-card__about">{about}</Text> : null}
      <Text className="appeal-card__text">{text}</Text>
      <Text className="appeal-card__time">{`${formatInstant(submittedAtMs, nowMs)}提出`}</Text>
      {row.answeredAtMs === null ? null : (
        <View className="appeal-card__answer">
          <Text className="appeal-card__time">
            {`${row.answeredByName}答复 · ${formatInstant(row.answeredAtMs, nowMs)}`}
          </Text>
          <Text className="appeal-card__text">{row.answer}</Text>
        </View>
      )}
      {next ? (
        <View className="appeal-card__next">
          <Icon name={row.correctionEntryId ? 'done' : 'clock'} size="small" />
          <Text>{next}</Text>
        </View>
      ) : null}
      {children ? <View className="appeal-card__acts">{children}</View> : null}
    </View>
  );
}
