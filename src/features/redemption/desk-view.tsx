import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { HAS_SCANNER } from '@/services/scan-code';
import { HandOverSheet } from './hand-over-sheet';
import { TypeCodeSheet } from './type-code-sheet';
import { UnitVouchers } from './unit-vouchers';
import { type Desk, useDesk } from './use-desk';
import { useUnitVouchers } from './use-unit-vouchers';

/** Where things are handed over: the scanner within reach of the thumb, the vouchers above it. */
export function DeskView() {
  const vouchers = useUnitVouchers();
  const desk = useDesk(() => void vouchers.list.reload());
  const quiet = desk.typing || desk.found !== undefined;
  return (
    <PageFrame
      bottomBar={
        <MessageBar error={quiet ? undefined : desk.fault}>
          {HAS_SCANNER ? (
            <ActionButton id="desk-type" kind="quiet" onTap={() => desk.setTyping(true)}>
              输入兑换码
            </ActionButton>
          ) : null}
          <ActionButton
            id="desk-scan"
            kind="primary"
            icon={HAS_SCANNER ? 'scan' : 'edit'}
            busy={desk.finding}
            onTap={desk.scan}
          >
            {HAS_SCANNER ? '扫码发放' : '输入兑换码发放'}
          </ActionButton>
        </MessageBar>
      }
    >
      <UnitVouchers vouchers={vouchers} />
      <TypeCodeSheet desk={desk} />
      <HandOverSheet desk={desk} />
      <HandedOver desk={desk} />
    </PageFrame>
  );
}

function HandedOver({ desk }: { desk: Desk }) {
  const { handedOver } = desk;
  if (!handedOver) return null;
  return (
    <ResultScreen
      id="handed-over"
      tone="good"
      title="已发放"
      subject={`${handedOver.itemName} → ${handedOver.memberName}`}
      lines={['兑换券已用掉，不能再次领取']}
    >
      <ActionButton
        id="handed-next"
        kind="primary"
        icon="scan"
        onTap={() => {
          desk.finish();
          desk.scan();
        }}
      >
        发放下一件
      </ActionButton>
      <ActionButton id="handed-close" kind="quiet" onTap={desk.finish}>
        完成
      </ActionButton>
    </ResultScreen>
  );
}
