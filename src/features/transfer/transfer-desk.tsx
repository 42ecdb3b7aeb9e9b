import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { FilterChips } from '@/components/filter-chips/filter-chips';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { serverNowMs } from '@/services/clock';
import { usePaged } from '@/services/use-paged';
import type { TransferState } from '@/shared/membership/transfer';
import type { TransferRow } from '@/shared/membership/transfer-contract';
import { TransferActSheet } from './transfer-act-sheet';
import { TransferCard } from './transfer-card';
import { useOpenTransfers } from './use-open-transfers';
import { type TransferActs, useTransferActs } from './use-transfer-acts';

const VIEWS = [
  { value: 'open', label: '待办' },
  { value: 'in', label: '转入' },
  { value: 'out', label: '转出' },
] as const;
type View = (typeof VIEWS)[number]['value'];

const STATES: readonly { value: TransferState; label: string }[] = [
  { value: 'sent', label: '办理中' },
  { value: 'accepted', label: '已完成' },
  { value: 'rejected', label: '已退回' },
  { value: 'cancelled', label: '已撤销' },
];

const EMPTY: Record<View, { title: string; hint: string }> = {
  open: { title: '没有待办的转接', hint: '有人申请转接，或其他单位转来人员时，会出现在这里' },
  in: { title: '没有这样的转入', hint: '可以换个状态看看' },
  out: { title: '没有这样的转出', hint: '可以换个状态看看' },
};

/** The unit's transfers: what waits first, then in and out by state. */
export function TransferDesk() {
  const [view, setView] = useState<View>('open');
  const [state, setState] = useState<TransferState>('sent');
  const open = useOpenTransfers(view === 'open');
  const direction = view === 'out' ? 'out' : 'in';
  const options = { enabled: view !== 'open', refreshOnShow: true };
  const byState = usePaged('membership.transfers', { direction, state }, options);
  const list = view === 'open' ? open : byState;
  const acts = useTransferActs(() => void list.reload());
  const nowMs = serverNowMs();
  return (
    <>
      <SegmentedControl choices={VIEWS} value={view} onChange={setView} />
      {view === 'open' ? null : <FilterChips choices={STATES} value={state} onChange={setState} />}
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.transferId}
        renderRow={(row) => (
          <TransferCard row={row} nowMs={nowMs}>
            <Acts row={row} acts={acts} />
          </TransferCard>
        )}
        empty={<EmptyState icon="people" {...EMPTY[view]} />}
      />
      <TransferActSheet acts={acts} />
    </>
  );
}

function Acts({ row, acts }: { row: TransferRow; acts: TransferActs }) {
  const { transferId, mayDecide, mayCancel } = row;
  return (
    <>
      {mayCancel ? (
        <ActionButton id={`cancel-${transferId}`} compact kind="quiet" onTap={() => acts.ask('cancel', row)}>
          撤销
        </ActionButton>
      ) : null}
      {mayDecide ? (
        <ActionButton id={`reject-${transferId}`} compact kind="quiet" onTap={() => acts.ask('reject', row)}>
          退回
        </ActionButton>
      ) : null}
      {mayDecide ? (
        <ActionButton id={`accept-${transferId}`} compact icon="check" onTap={() => acts.ask('accept', row)}>
          {row.needsPlace ? '接收' : '同意'}
        </ActionButton>
      ) : null}
    </>
  );
}
