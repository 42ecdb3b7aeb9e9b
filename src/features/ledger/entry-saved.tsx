import { ActionButton } from '@/components/action-button/action-button';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { goBack, replacePage } from '@/services/route';
import type { LedgerKind } from '@/shared/ledger/kind';
import type { LedgerState } from '@/shared/ledger/ledger-state';

interface EntrySavedProps {
  kind: LedgerKind;
  saved: { entryId: string; state: LedgerState };
  title: string;
}

/** What became of what was entered, and where it is. */
export function EntrySaved({ kind, saved, title }: EntrySavedProps) {
  const waiting = saved.state === 'submitted';
  const booked = kind === 'venueBooking';
  const line = waiting
    ? '支部书记确认后计分，被退回会写明原因'
    : booked
      ? '到时间直接使用，用不上请提前取消'
      : '已计入台账，可随时修改';
  return (
    <PageFrame quiet>
      <ResultScreen
        id="entry-saved"
        tone={waiting ? 'wait' : 'good'}
        title={waiting ? '已提交，等待确认' : booked ? '预约成功' : '登记好了'}
        subject={title}
        lines={[line]}
      >
        <ActionButton id="entry-saved-done" kind="primary" onTap={goBack}>
          完成
        </ActionButton>
        <ActionButton
          id="entry-saved-look"
          kind="quiet"
          onTap={() => replacePage('ledger/detail', { entryId: saved.entryId })}
        >
          查看
        </ActionButton>
      </ResultScreen>
    </PageFrame>
  );
}
