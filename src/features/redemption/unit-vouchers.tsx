import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { Avatar } from '@/components/avatar/avatar';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { ListRow } from '@/components/list-row/list-row';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import type { VoucherRow } from '@/shared/redemption/contract';
import type { UnitVouchersState } from './use-unit-vouchers';
import { VOUCHER_STATE_LABELS, voucherLines } from './voucher-words';

const STATES = (['open', 'handedOver', 'cancelled'] as const).map((value) => ({
  value,
  label: VOUCHER_STATE_LABELS[value],
}));

const EMPTY: Record<VoucherRow['state'], { title: string; hint: string }> = {
  open: { title: '没有待领取的', hint: '有人兑换后会出现在这里，当面扫码发放' },
  handedOver: { title: '还没有发放过', hint: '扫码发放后在这里登记' },
  cancelled: { title: '没有取消的', hint: '本人或支部书记取消的兑换在这里' },
};

const REASONS = ['物品损坏', '物品缺货', '长期没有领取'];

/** Who has redeemed what; what nobody will fetch can be cancelled. */
export function UnitVouchers({ vouchers }: { vouchers: UnitVouchersState }) {
  const { state, setState, list } = vouchers;
  const cancel = useMutation('redemption.cancel');
  const [cancelling, setCancelling] = useState<VoucherRow>();
  const nowMs = serverNowMs();
  const confirm = async (reason: string) => {
    if (!cancelling || !(await cancel.run({ voucherId: cancelling.voucherId, reason }))) return;
    toast(`已取消，积分退回给${cancelling.memberName}`);
    setCancelling(undefined);
    void list.reload();
  };
  return (
    <>
      <SegmentedControl choices={STATES} value={state} onChange={setState} />
      <PagedList
        list={list}
        keyOf={(row) => row.voucherId}
        renderRow={(row) => (
          <ListRow
            id={`voucher-${row.voucherId}`}
            lead={<Avatar name={row.memberName} />}
            title={row.memberName}
            lines={[`${row.itemName} · ${row.points}分`, ...voucherLines(row, nowMs)]}
            trail={
              row.state === 'open' ? (
                <ActionButton
                  id={`cancel-${row.voucherId}`}
                  compact
                  kind="quiet"
                  onTap={() => {
                    cancel.clear();
                    setCancelling(row);
                  }}
                >
                  取消
                </ActionButton>
              ) : undefined
            }
          />
        )}
        empty={<EmptyState icon="gift" {...EMPTY[state]} />}
      />
      <ConfirmSheet
        open={cancelling !== undefined}
        title={`取消${cancelling?.memberName ?? ''}的兑换`}
        message={`“${cancelling?.itemName ?? ''}”回到库存，${cancelling?.points ?? 0}分退回本人。`}
        confirmText="确认取消"
        reasonLabel="取消原因（本人会看到）"
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
