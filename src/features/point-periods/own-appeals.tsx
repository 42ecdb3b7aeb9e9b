import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import { AppealCard } from './appeal-card';

/** One's own appeals with their answers, newest first. */
export function OwnAppeals() {
  const list = usePaged('points.appeals', {}, { refreshOnShow: true });
  const nowMs = serverNowMs();
  return (
    <PagedList
      loose
      list={list}
      keyOf={(row) => row.appealId}
      renderRow={(row) => <AppealCard row={row} nowMs={nowMs} />}
      empty={
        <EmptyState
          icon="message"
          title="没有提过申诉"
          hint="对公布的结果或某一笔积分有疑问，可以在月度公示或积分明细里提出异议"
          actionText="看看积分明细"
          onAction={() => openPage('points/entries')}
        />
      }
    />
  );
}
