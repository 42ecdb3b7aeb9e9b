import { PageFrame } from '@/components/page-frame/page-frame';
import { UnsummarisedList } from '@/features/activity/unsummarised-list';
import { serverNowMs } from '@/services/clock';
import { useParams } from '@/services/route';
import { localDateOf } from '@/shared/time/local-date';

/** `of`: the calendar year; without it the present one. */
export default function ActivityUnsummarisedPage() {
  const { of = localDateOf(serverNowMs()).slice(0, 4) } = useParams();
  return (
    <PageFrame>
      <UnsummarisedList year={of} />
    </PageFrame>
  );
}
