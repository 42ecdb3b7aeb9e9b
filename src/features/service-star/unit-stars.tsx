import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { StarCard } from '@/components/star-card/star-card';
import { isOpenForObjection } from '@/components/star-card/star-words';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { useMutation } from '@/services/use-mutation';
import { usePaged } from '@/services/use-paged';
import type { StarRow } from '@/shared/service/contract';
import { localDateOf } from '@/shared/time/local-date';

const VIEWS = [
  { value: 'published', label: '公示中' },
  { value: 'awarded', label: '已认定' },
] as const;
type View = (typeof VIEWS)[number]['value'];

const EMPTY: Record<View, { title: string; hint: string }> = {
  published: { title: '现在没有公示', hint: '有人申请星级并公示时，会在这里显示' },
  awarded: { title: '还没有星级志愿者', hint: '公示期满并认定后，会在这里显示' },
};

/** The unit's stars: those in publication, which may be objected to, and those awarded. */
export function UnitStars({ onReload }: { onReload: () => Promise<void> }) {
  const [view, setView] = useState<View>('published');
  const [objecting, setObjecting] = useState<StarRow>();
  const rows = usePaged('service.stars', { state: view }, { refreshOnShow: true });
  const list = { ...rows, reload: async () => void (await Promise.all([rows.reload(), onReload()])) };
  const nowMs = serverNowMs();
  const today = localDateOf(nowMs);
  return (
    <>
      <SegmentedControl choices={VIEWS} value={view} onChange={setView} />
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.applicationId}
        renderRow={(row) => (
          <StarCard row={row} nowMs={nowMs}>
            {isOpenForObjection(row, today) && !row.isOwn ? (
              <ActionButton
                id={`object-${row.applicationId}`}
                compact
                kind="quiet"
                icon="message"
                onTap={() => setObjecting(row)}
              >
                提异议
              </ActionButton>
            ) : null}
          </StarCard>
        )}
        empty={<EmptyState icon="medal" {...EMPTY[view]} />}
      />
      <ObjectionSheet row={objecting} onClose={() => setObjecting(undefined)} />
    </>
  );
}

function ObjectionSheet({ row, onClose }: { row: StarRow | undefined; onClose: () => void }) {
  const objection = useMutation('service.objectToStar');
  const send = async (text: string) => {
    if (!row || !(await objection.run({ applicationId: row.applicationId, text }))) return;
    close();
    toast('异议已提交，认定前会答复');
  };
  const close = () => {
    objection.clear();
    onClose();
  };
  return (
    <ConfirmSheet
      open={row !== undefined}
      title={`对${row?.memberName ?? ''}的申请提异议`}
      message="申请人和支部书记会看到您的姓名和内容"
      confirmText="提交异议"
      reasonLabel="异议内容"
      reasonMaxLength={300}
      busy={objection.running}
      error={objection.error?.fields.text ?? objection.error?.message}
      onConfirm={(text) => void send(text)}
      onClose={close}
    />
  );
}
