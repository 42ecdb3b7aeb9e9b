import { EmptyState } from '@/components/empty-state/empty-state';
import { KindBadge } from '@/components/kind-icon/kind-badge';
import { ListRow } from '@/components/list-row/list-row';
import { Notice } from '@/components/notice/notice';
import { PagedList } from '@/components/paged-list/paged-list';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { usePaged } from '@/services/use-paged';
import { formatInstant } from '@/shared/time/chinese-time';

/** Activities of a year that are over and have no summary; each leads to where one tap writes it. */
export function UnsummarisedList({ year }: { year: string }) {
  const list = usePaged('activity.unsummarised', { year }, { refreshOnShow: true });
  const nowMs = serverNowMs();
  const writes = hasRole(useSession(), 'secretary');
  return (
    <>
      {list.rows.length > 0 ? (
        <Notice tone="info">
          {writes
            ? '点开活动，小结已按时间、地点和到场人数拟好，点一下就能用'
            : '小结由支部书记写，这里看哪些活动还没有'}
        </Notice>
      ) : null}
      <PagedList
        list={list}
        keyOf={({ activityId }) => activityId}
        renderRow={({ activityId, kind, title, place, startsAtMs }) => (
          <ListRow
            id={`unsummarised-${activityId}`}
            lead={<KindBadge kind={kind} />}
            title={title}
            lines={[`${formatInstant(startsAtMs, nowMs)}　${place}`]}
            onTap={() => openPage('activity/detail', { activityId })}
          />
        )}
        empty={
          <EmptyState
            icon="done"
            title={`${year}年的活动都有小结了`}
            hint="活动结束后，还没有小结的会列在这里"
          />
        }
      />
    </>
  );
}
