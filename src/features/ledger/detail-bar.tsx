import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { toast } from '@/components/toast/toast';
import { openPage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import type { LedgerDetail } from '@/shared/ledger/contract';
import { ConfirmArticle } from './confirm-article';

interface DetailBarProps {
  entry: LedgerDetail;
  onDone: () => void;
}

/** What one may do with an entry: confirm an article, book a venue, change it, take it back. */
export function DetailBar({ entry, onDone }: DetailBarProps) {
  const [asking, setAsking] = useState<'withdraw' | 'confirm' | 'return'>();
  const withdrawing = useMutation('ledger.withdraw');
  const { entryId, revision, kind } = entry;
  const withdraw = async (reason: string) => {
    if (!(await withdrawing.run({ entryId, revision, reason }))) return;
    setAsking(undefined);
    toast(kind === 'venueBooking' ? '已取消，这段时间空出来了' : '已撤回，不再计数');
    onDone();
  };
  const bookable = kind === 'venue' && entry.values.booking === 'open' && entry.state === 'recorded';
  return (
    <>
      <MessageBar error={undefined}>
        {entry.mayConfirm ? (
          <>
            <ActionButton id="article-return" onTap={() => setAsking('return')}>
              退回
            </ActionButton>
            <ActionButton id="article-confirm" kind="primary" onTap={() => setAsking('confirm')}>
              确认计分
            </ActionButton>
          </>
        ) : (
          <>
            {entry.mayChange ? (
              <ActionButton id="entry-withdraw" kind="quiet" onTap={() => setAsking('withdraw')}>
                {kind === 'venueBooking' ? '取消预约' : '撤回'}
              </ActionButton>
            ) : null}
            {entry.mayChange ? (
              <ActionButton
                id="entry-change"
                kind={bookable ? 'secondary' : 'primary'}
                onTap={() => openPage('ledger/edit', { kind, entryId })}
              >
                修改
              </ActionButton>
            ) : null}
            {bookable ? (
              <ActionButton
                id="venue-book"
                kind="primary"
                onTap={() => openPage('ledger/venue', { venueId: entryId })}
              >
                预约使用
              </ActionButton>
            ) : null}
          </>
        )}
      </MessageBar>
      <ConfirmArticle
        entry={entry}
        act={asking === 'confirm' || asking === 'return' ? asking : undefined}
        onClose={() => setAsking(undefined)}
        onDone={onDone}
      />
      <ConfirmSheet
        open={asking === 'withdraw'}
        title={kind === 'venueBooking' ? '取消这次预约？' : '撤回这条台账？'}
        message={kind === 'venueBooking' ? '时间会空出来给别人用' : '撤回后不再计数，原因和经过会留在台账里'}
        confirmText={kind === 'venueBooking' ? '取消预约' : '撤回'}
        reasonLabel="原因"
        suggestions={kind === 'venueBooking' ? ['活动改期', '换了地方'] : ['重复登记', '填错了']}
        danger
        busy={withdrawing.running}
        error={withdrawing.error?.message}
        onConfirm={(reason) => void withdraw(reason)}
        onClose={() => setAsking(undefined)}
      />
    </>
  );
}

/** Whether there is anything to do, so that nobody sees an empty bar. */
export function hasActs(entry: LedgerDetail): boolean {
  const bookable = entry.kind === 'venue' && entry.values.booking === 'open' && entry.state === 'recorded';
  return entry.mayChange || entry.mayConfirm || bookable;
}
