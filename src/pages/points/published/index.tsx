import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ObjectBar } from '@/features/point-periods/object-bar';
import { PublishedList } from '@/features/point-periods/published-list';
import { PublishedOwn } from '@/features/point-periods/published-own';
import { openPage, useParams } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import { type PeriodKey, parsePeriodKey } from '@/shared/time/period';

/** `period`: the key of a closed month, quarter or year. */
export default function PublishedPage() {
  const periodKey = parsePeriodKey(useParams().period ?? '');
  if (periodKey) return <Published periodKey={periodKey} />;
  return (
    <PageFrame>
      <EmptyState
        icon="calendar"
        title="没有这份名单"
        hint="请从积分公示中选择"
        actionText="看积分公示"
        onAction={() => openPage('points/periods')}
      />
    </PageFrame>
  );
}

function Published({ periodKey }: { periodKey: PeriodKey }) {
  const list = usePaged('points.published', { periodKey });
  const { first, error, loading } = list;
  return (
    <PageFrame
      loading={loading && !first}
      error={first ? undefined : error}
      onRetry={list.reload}
      bottomBar={first?.objectionsOpen ? <ObjectBar periodKey={periodKey} published={first} /> : undefined}
    >
      {first ? <PublishedOwn periodKey={periodKey} published={first} /> : null}
      <PublishedList list={list} />
    </PageFrame>
  );
}
