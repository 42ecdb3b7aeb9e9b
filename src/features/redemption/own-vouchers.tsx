import { useState } from 'react';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { replacePage } from '@/services/route';
import { useMutation } from '@/services/use-mutation';
import { usePaged } from '@/services/use-paged';
import type { VoucherRow } from '@/shared/redemption/contract';
import { VoucherCard } from './voucher-card';
import { VoucherSheet } from './voucher-sheet';

const REASONS = ['换一件物品', '暂时不需要了', '领取不方便'];

/** Own vouchers, newest first; one of them may be open from the start. */
export function OwnVouchers({ voucherId }: { voucherId: string | undefined }) {
  const list = usePaged('redemption.ownVouchers', {}, { refreshOnShow: true });
  const cancel = useMutation('redemption.cancel');
  const [shownId, setShownId] = useState(voucherId);
  const [cancelling, setCancelling] = useState<VoucherRow>();
  const nowMs = serverNowMs();
  const shown = list.rows.find((row) => row.voucherId === shownId);
  const close = () => {
    setShownId(undefined);
    // It may have been handed over while it was shown.
    void list.reload();
  };
  const confirm = async (reason: string) => {
    if (!cancelling || !(await cancel.run({ voucherId: cancelling.voucherId, reason }))) return;
    toast(`已取消，${cancelling.points}分已退回`);
    setCancelling(undefined);
    void list.reload();
  };
  return (
    <>
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.voucherId}
        renderRow={(row) => (
          <VoucherCard voucher={row} nowMs={nowMs} onShow={(one) => setShownId(one.voucherId)} />
        )}
        empty={
          <EmptyState
            icon="ticket"
            title="还没有兑换券"
            hint="用可兑换积分兑换物品后，领取凭证在这里"
            actionText="去兑换"
            onAction={() => replacePage('redemption/catalogue')}
          />
        }
      />
      <VoucherSheet
        voucher={shown}
        onClose={close}
        onCancel={(voucher) => {
          setShownId(undefined);
          cancel.clear();
          setCancelling(voucher);
        }}
      />
      <ConfirmSheet
        open={cancelling !== undefined}
        title={`取消兑换“${cancelling?.itemName ?? ''}”`}
        message={`${cancelling?.points ?? 0}分退回原来的月份，已过到期日的不再恢复。`}
        confirmText="确认取消"
        reasonLabel="取消原因"
        suggestions={REASONS}
        danger
        busy={cancel.running}
        error={cancel.error?.message}
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => setCancelling(undefined)}
      />
    </>
  );
}
