import { PageFrame } from '@/components/page-frame/page-frame';
import { PublishedHours } from '@/features/service-publication/published-hours';

export default function PublishedHoursPage() {
  return (
    <PageFrame>
      <PublishedHours />
    </PageFrame>
  );
}
