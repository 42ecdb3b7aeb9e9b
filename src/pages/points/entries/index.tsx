import { PageFrame } from '@/components/page-frame/page-frame';
import { EntryList } from '@/features/points/entry-list';
import { PointsLinks } from '@/features/points/points-links';
import { StandingCard } from '@/features/points/standing-card';
import { YearPictures } from '@/features/points/year-pictures';
import { useCall } from '@/services/use-call';
import { usePaged } from '@/services/use-paged';

export default function PointEntriesPage() {
  const standing = useCall('points.standing', {}, { refreshOnShow: true });
  const entries = usePaged('points.entries', {}, { refreshOnShow: true });
  const { data, error, loading } = standing;
  // One pull refreshes the figures and the entries they are made of.
  const list = {
    ...entries,
    reload: async () => {
      await Promise.all([standing.reload(), entries.reload()]);
    },
  };
  return (
    <PageFrame loading={loading && !data} error={data ? undefined : error} onRetry={list.reload}>
      {data ? (
        <>
          <StandingCard standing={data} />
          <YearPictures standing={data} />
          <PointsLinks />
          <EntryList list={list} />
        </>
      ) : null}
    </PageFrame>
  );
}
