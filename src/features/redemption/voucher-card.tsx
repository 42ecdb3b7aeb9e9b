import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { VoucherRow } from '@/shared/redemption/contract';
import './voucher-card.scss';
import { VOUCHER_STATE_LABELS, VOUCHER_TONES, voucherLines } from './voucher-words';

interface VoucherCardProps {
  voucher: VoucherRow;
  nowMs: number;
  onShow: (voucher: VoucherRow) => void;
}

/** One voucher as a ticket: points on the stub, the thing beside it. */
export function VoucherCard({ voucher, nowMs, onShow }: VoucherCardProps) {
  const { voucherId, itemName, points, state } = voucher;
  return (
    <View id={`voucher-${voucherId}`} className={`voucher voucher--${state}`}>
      <View className="voucher__stub">
        <Text className="voucher__points">{points}</Text>
        <Text className="voucher__unit">分</Text>
      </View>
      <View className="voucher__words">
        <View className="voucher__head">
          <Text className="voucher__name">{itemName}</Text>
          <StatusTag tone={VOUCHER_TONES[state]}>{VOUCHER_STATE_LABELS[state]}</StatusTag>
        </View>
        {voucherLines(voucher, nowMs).map((line) => (
          <Text className="voucher__line" key={line}>
            {line}
          </Text>
        ))}
        {state === 'open' ? (
          <View className="voucher__acts">
            <ActionButton id={`show-${voucherId}`} compact icon="scan" onTap={() => onShow(voucher)}>
              出示领取
            </ActionButton>
          </View>
        ) : null}
      </View>
    </View>
  );
}
