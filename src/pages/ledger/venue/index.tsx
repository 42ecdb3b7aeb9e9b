import { useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { Skeleton } from '@/components/skeleton/skeleton';
import { VenueChoice } from '@/features/ledger/venue-choice';
import { VenueWeek } from '@/features/ledger/venue-week';
import { serverNowMs } from '@/services/clock';
import { useParams } from '@/services/route';
import { useCall } from '@/services/use-call';
import { usePaged } from '@/services/use-paged';
import { localDateOf } from '@/shared/time/local-date';

/** `venueId`: the room to begin with; else the first. */
export default function LedgerVenuePage() {
  const params = useParams();
  const today = localDateOf(serverNowMs());
  const venues = usePaged('ledger.list', { kind: 'venue', year: null, state: null, parentId: null });
  const [chosen, setChosen] = useState(params.venueId);
  const [day, setDay] = useState(today);
  const venueId = chosen ?? venues.rows[0]?.entryId ?? '';
  const week = useCall(
    'ledger.venueDays',
    { venueId, from: today },
    { enabled: venueId !== '', refreshOnShow: true },
  );
  usePullToRefresh(week.reload);
  const error = venues.rows.length === 0 ? venues.error : week.data ? undefined : week.error;
  return (
    <PageFrame loading={venues.loading} error={error} onRetry={() => void venues.reload().then(week.reload)}>
      {venueId === '' ? (
        <EmptyState icon="place" title="还没有登记阵地" hint="支部书记在“活动阵地”里登记后就可以预约" />
      ) : (
        <VenueChoice venues={venues.rows} value={venueId} onChange={setChosen} />
      )}
      {week.data ? <VenueWeek venueId={venueId} week={week.data} day={day} onDay={setDay} /> : null}
      {venueId !== '' && !week.data ? <Skeleton /> : null}
    </PageFrame>
  );
}
