import { CorrectionCard } from '@/components/correction-card/correction-card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { serverNowMs } from '@/services/clock';
import { openPage, openTab } from '@/services/route';
import type { UsePagedResult } from '@/services/use-paged';

/** What one asked to be corrected, with the answers. */
export function OwnCorrections({ list }: { list: UsePagedResult<'service.ownCorrections'> }) {
  const nowMs = serverNowMs();
  return (
    <PagedList
      loose
      list={list}
      keyOf={(row) => row.recordId}
      renderRow={(row) => (
        <CorrectionCard
          row={row}
          nowMs={nowMs}
          onOpen={(recordId) => openPage('record/detail', { recordId })}
        />
      )}
      empty={
        <EmptyState
          icon="edit"
          title="没有更正申请"
          hint="记录的日期或时长不对时，打开那条记录，点“申请更正”"
          actionText="看看我的记录"
          onAction={() => openTab('records')}
        />
      }
    />
  );
}
