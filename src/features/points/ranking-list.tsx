import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { RankingRow } from '@/components/ranking-row/ranking-row';
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
      renderRow={(row) => <RankingRow row={row} best={best} />}
      empty={
        hidden ? (
          <EmptyState
            icon="chart"
            title="排行没有公开"
            hint="本单位没有向全体人员公开排行，这里只显示您自己的名次"
          />
        ) : (
          <EmptyState icon="chart" title="这段时间还没有积分" hint="可以看看上一期，或换个类别" />
        )
      }
    />
  );
}
