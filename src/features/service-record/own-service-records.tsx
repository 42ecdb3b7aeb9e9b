import { EmptyState } from '@/components/empty-state/empty-state';
import { ListRow } from '@/components/list-row/list-row';
import { PagedList } from '@/components/paged-list/paged-list';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { UsePagedResult } from '@/services/use-paged';
import { hoursParts } from '@/shared/service/hours-words';
import { formatServiceSpan } from '@/shared/service/service-span';
import { formatInstant, formatMinutes } from '@/shared/time/chinese-time';

interface OwnServiceRecordsProps {
  list: UsePagedResult<'service.ownRecords'>;
  onIssue: () => void;
}

/** The records one had issued, newest first. */
export function OwnServiceRecords({ list, onIssue }: OwnServiceRecordsProps) {
  const nowMs = serverNowMs();
  return (
    <PagedList
      list={list}
      keyOf={(row) => row.serviceRecordId}
      renderRow={(row) => (
        <ListRow
          id={`issued-${row.serviceRecordId}`}
          title={`累计${formatMinutes(row.totalMinutes)}`}
          lines={[
            hoursParts(row.totalMinutes, row.creditMinutes).join('，'),
            formatServiceSpan(row.from, row.to),
            `编号 ${row.serial}`,
            `${formatInstant(row.issuedAtMs, nowMs)}开具`,
          ]}
          trail={row.state === 'withdrawn' ? <StatusTag tone="quiet">已撤回</StatusTag> : undefined}
          onTap={() => openPage('service/record', { id: row.serviceRecordId })}
        />
      )}
      empty={
        <EmptyState
          icon="list"
          title="还没有开具过"
          hint="把审核通过的服务开成一份带编号、可核验的记录"
          actionText="开具一份"
          onAction={onIssue}
        />
      }
    />
  );
}
