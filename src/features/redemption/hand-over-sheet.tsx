import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { Avatar } from '@/components/avatar/avatar';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import type { VoucherRow } from '@/shared/redemption/contract';
import './hand-over-sheet.scss';
import type { Desk } from './use-desk';
import { VOUCHER_STATE_LABELS, VOUCHER_TONES, voucherLines } from './voucher-words';

/** What a voucher is for and whose it is, compared with who stands there before it is used up. */
export function HandOverSheet({ desk }: { desk: Desk }) {
  const { found } = desk;
  const open = found?.state === 'open';
  const actions = (
    <>
      <ActionButton id="hand-over-close" kind="quiet" onTap={desk.close}>
        {open ? '先不发放' : '关闭'}
      </ActionButton>
      {open ? (
        <ActionButton
          id="hand-over"
          kind="primary"
          icon="check"
          busy={desk.handingOver}
          onTap={() => void desk.handOver()}
        >
          已当面发放
        </ActionButton>
      ) : null}
    </>
  );
  return (
    <Sheet open={found !== undefined} onClose={desk.close} title="核对后发放" actions={actions}>
      {found ? <Facts voucher={found} fault={desk.fault} /> : null}
    </Sheet>
  );
}

function Facts({ voucher, fault }: { voucher: VoucherRow; fault: string | undefined }) {
  const { itemName, memberName, points, state } = voucher;
  return (
    <View id="hand-over-facts" className="hand-over">
      <View className="hand-over__who">
        <Avatar name={memberName} size="large" />
        <View className="hand-over__words">
          <Text className="hand-over__name">{memberName}</Text>
          <Text className="hand-over__hint">请核对领取人</Text>
        </View>
        <StatusTag tone={VOUCHER_TONES[state]}>{VOUCHER_STATE_LABELS[state]}</StatusTag>
      </View>
      <View className="hand-over__item">
        <Text className="hand-over__thing">{`${itemName} × 1`}</Text>
        <Text className="hand-over__points">{`${points}分`}</Text>
      </View>
      {voucherLines(voucher, serverNowMs()).map((line) => (
        <Text className="hand-over__line" key={line}>
          {line}
        </Text>
      ))}
      {state === 'open' ? null : (
        <Notice tone="bad">
          {state === 'handedOver' ? '这张兑换券已经领取过，不能再次发放' : '这张兑换券已经取消，不能发放'}
        </Notice>
      )}
      {fault ? <Notice tone="bad">{fault}</Notice> : null}
    </View>
  );
}
