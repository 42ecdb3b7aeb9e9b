import { PageFrame } from '@/components/page-frame/page-frame';
import { OwnPlace } from '@/features/points/own-place';
import { RankingFilters } from '@/features/points/ranking-filters';
import { RankingList } from '@/features/points/ranking-list';
import { useRanking } from '@/features/points/use-ranking';

export default function RankingPage() {
  const ranking = useRanking();
  return (
    <PageFrame bottomBar={<OwnPlace subject={ranking.subject} answer={ranking.list.first} />}>
      <RankingFilters ranking={ranking} />
      <RankingList ranking={ranking} />
    </PageFrame>
  );
}
