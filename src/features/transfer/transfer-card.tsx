import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { TransferRow } from '@/shared/membership/transfer-contract';
import { formatInstant } from '@/shared/time/chinese-time';
import './transfer-card.scss';
import { TransferPlaces } from './transfer-places';
import { deskWords, stateWords, TRANSFER_TONES } from './transfer-words';

interface TransferCardProps {
  row: TransferRow;
  nowMs: number;
  /** What may be done with it, at the foot. */
  children?: ReactNode;
}

/** One transfer as those see it who decide: who, from where to where, why, and whose turn it is. */
export function TransferCard({ row, nowMs, children }: TransferCardProps) {
  const { transferId, memberName, partyMember, within, state, reason, senderName, sentAtMs } = row;
  const { deciderName, decidedAtMs, answer, mayDecide } = row;
  const next = deskWords(row);
  return (
    <View id={`transfer-${transferId}`} className="transfer-card">
      <View className="transfer-card__head">
        <View className="transfer-card__who">
          <Text className="transfer-card__name">{memberName}</Text>
          <Text className="transfer-card__kind">
            {[partyMember ? '党员' : '干部职工', within ? '本单位内' : '跨单位'].join(' · ')}
          </Text>
        </View>
        <StatusTag tone={TRANSFER_TONES[state]}>{stateWords(row)}</StatusTag>
      </View>
      <TransferPlaces transfer={row} />
      <Text className="transfer-card__fact">{`原因：${reason}`}</Text>
      <Text className="transfer-card__fact">{`${senderName} ${formatInstant(sentAtMs, nowMs)} 发起`}</Text>
      {decidedAtMs === null ? null : (
        <Text className="transfer-card__fact">
          {`${deciderName} ${formatInstant(decidedAtMs, nowMs)} ${stateWords(row).slice(1)}${answer ? `：${answer}` : ''}`}
        </Text>
      )}
      {next ? (
        <Text className={`transfer-card__next${mayDecide ? ' transfer-card__next--mine' : ''}`}>{next}</Text>
      ) : null}
      {children ? <View className="transfer-card__foot">{children}</View> : null}
    </View>
  );
}
