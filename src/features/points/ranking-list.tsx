import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { RankingRowView } from './ranking-row-view';
import type { Ranking } from './use-ranking';

/** Best first; where the unit keeps rankings to itself, says so. */
export function RankingList({ ranking }: { ranking: Ranking }) {
  const { list } = ranking;
  const hidden = list.first?.visible === false;
  const best = list.rows[0]?.points ?? 0;
  return (
    <PagedList
      list={list}
      keyOf={(row) => row.subjectId}
      renderRow={(row) => <RankingRowView row={row} best={best} />}
      empty={
        hidden ? (
          <EmptyState icon="chart" title="本单位没有公开排行" hint="您只会看到自己的名次，别人也看不到您的" />
        ) : (
          <EmptyState icon="chart" title="这段时间还没有积分" hint="可以看看上一期，或换个类别" />
        )
      }
    />
  );
}
