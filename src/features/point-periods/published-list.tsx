import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { RankingRow } from '@/components/ranking-row/ranking-row';
import { Section } from '@/components/section/section';
import type { UsePagedResult } from '@/services/use-paged';

/** The list as it was published; where the unit keeps rankings to itself, says so. */
export function PublishedList({ list }: { list: UsePagedResult<'points.published'> }) {
  const best = list.rows[0]?.points ?? 0;
  const hidden = list.first?.visible === false;
  return (
    <Section title="公布名单">
      <PagedList
        list={list}
        keyOf={(row) => row.subjectId}
        renderRow={(row) => <RankingRow row={row} best={best} />}
        empty={
          hidden ? (
            <EmptyState
              icon="chart"
              title="名单没有公开"
              hint="本单位没有向全体人员公开排行，这里只公布您本人的结果"
            />
          ) : (
            <EmptyState icon="chart" title="这段时间没有人得分" hint="有积分的人员才列入名单" />
          )
        }
      />
    </Section>
  );
}
