import { useState } from 'react';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import { usePaged } from '@/services/use-paged';
import type { PointItemRow } from '@/shared/points/item-contract';
import { ITEM_STATES, type ItemState } from '@/shared/points/point-item';
import { ItemCard } from './item-card';
import { confirmWords, STATE_LABELS } from './item-words';

const STATES = ITEM_STATES.map((value) => ({ value, label: STATE_LABELS[value] }));
const REASONS = ['事实还不清楚，请补充', '不属于这一事项', '已经加过分或扣过分'];

const EMPTY: Record<ItemState, { title: string; hint: string }> = {
  proposed: { title: '没有待确认的加减分', hint: '点下面的按钮提出，由另一位支部书记确认后计入' },
  confirmed: { title: '还没有确认过加减分', hint: '确认后的加分、扣分会留在这里备查' },
  rejected: { title: '没有未同意的加减分', hint: '没有同意的和理由会留在这里备查' },
};

interface Deciding {
  readonly item: PointItemRow;
  readonly approve: boolean;
}

/** Items that wait for a second person, and those decided. */
export function ItemQueue({ ownId }: { ownId: string }) {
  const [state, setState] = useState<ItemState>('proposed');
  const list = usePaged('points.items', { state }, { refreshOnShow: true });
  const deciding = useMutation('points.confirm');
  const [open, setOpen] = useState<Deciding>();
  const ask = (next: Deciding | undefined) => {
    deciding.clear();
    setOpen(next);
  };
  const decide = async (reason: string) => {
    if (!open) return;
    const { item, approve } = open;
    if (!(await deciding.run({ itemId: item.itemId, approve, reason }))) return;
    ask(undefined);
    toast(approve ? `已确认，${item.memberName}会看到` : '已退回，提出人能看到理由');
    await list.reload();
  };
  return (
    <>
      <SegmentedControl choices={STATES} value={state} onChange={setState} />
      <PagedList
        loose
        list={list}
        keyOf={(item) => item.itemId}
        renderRow={(item) => (
          <ItemCard
            item={item}
            nowMs={serverNowMs()}
            ownId={ownId}
            onConfirm={(one) => ask({ item: one, approve: true })}
            onReject={(one) => ask({ item: one, approve: false })}
          />
        )}
        empty={<EmptyState icon="done" {...EMPTY[state]} />}
      />
      <ConfirmSheet
        open={open?.approve === true}
        title={open ? `${open.item.memberName}：${open.item.label}` : ''}
        message={open ? confirmWords(open.item) : undefined}
        confirmText="同意，计入积分"
        busy={deciding.running}
        error={deciding.error?.message}
        onConfirm={() => void decide('')}
        onClose={() => ask(undefined)}
      />
      <ConfirmSheet
        open={open?.approve === false}
        title={open ? `不同意：${open.item.memberName}` : ''}
        message="不会计入积分，提出人会看到理由，可以补充后再提出"
        confirmText="不同意"
        reasonLabel="理由"
        suggestions={REASONS}
        busy={deciding.running}
        error={deciding.error?.message}
        onConfirm={(reason) => void decide(reason)}
        onClose={() => ask(undefined)}
      />
    </>
  );
}
