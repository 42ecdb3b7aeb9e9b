import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Card } from '@/components/card/card';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { StatusTag } from '@/components/status-tag/status-tag';
import { type Step, StepTrack } from '@/components/step-track/step-track';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import type { TransferRow } from '@/shared/membership/transfer-contract';
import { formatInstant } from '@/shared/time/chinese-time';
import './own-transfer-card.scss';
import { TransferPlaces } from './transfer-places';
import { transferSteps } from './transfer-steps';
import { nextWords, stateWords, TRANSFER_TONES } from './transfer-words';

const STATE_WORDS: Record<Step['state'], string> = {
  done: '已完成',
  current: '正在办理',
  todo: '未开始',
  missed: '到此为止',
};

interface OwnTransferCardProps {
  transfer: TransferRow;
  onChanged: () => void;
}

/** The own transfer: from where to where, how far it is, and what comes next. */
export function OwnTransferCard({ transfer, onChanged }: OwnTransferCardProps) {
  const { transferId, state, sentAtMs, reason, mayCancel } = transfer;
  const cancel = useMutation('membership.cancelTransfer');
  const [asking, setAsking] = useState(false);
  const nowMs = serverNowMs();
  const confirm = async () => {
    if (!(await cancel.run({ transferId }))) return;
    setAsking(false);
    toast('已撤销，没有任何变化');
    onChanged();
  };
  return (
    <Card>
      <View id="own-transfer" className="own-transfer">
        <View className="own-transfer__head">
          <Text className="own-transfer__title">我的转接</Text>
          <StatusTag tone={TRANSFER_TONES[state]}>{stateWords(transfer)}</StatusTag>
        </View>
        <TransferPlaces transfer={transfer} />
        <View className="own-transfer__steps">
          <StepTrack id="transfer-steps" steps={transferSteps(transfer, nowMs)} words={STATE_WORDS} />
        </View>
        <Text
          id="transfer-next"
          className={`own-transfer__next own-transfer__next--${TRANSFER_TONES[state]}`}
        >
          {nextWords(transfer)}
        </Text>
        <Text className="own-transfer__fact">{`${formatInstant(sentAtMs, nowMs)} · 原因：${reason}`}</Text>
        {mayCancel ? (
          <View className="own-transfer__acts">
            <ActionButton
              id="transfer-cancel"
              compact
              kind="quiet"
              onTap={() => {
                cancel.clear();
                setAsking(true);
              }}
            >
              撤销申请
            </ActionButton>
          </View>
        ) : null}
      </View>
      <ConfirmSheet
        open={asking}
        title="撤销这项转接？"
        message="撤销后留在现在的科室和单位，需要时可以重新申请"
        confirmText="撤销"
        danger
        busy={cancel.running}
        error={cancel.error?.message}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      />
    </Card>
  );
}
