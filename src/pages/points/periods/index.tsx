import { PageFrame } from '@/components/page-frame/page-frame';
import { PeriodList } from '@/features/point-periods/period-list';

export default function PointPeriodsPage() {
  return (
    <PageFrame>
      <PeriodList />
    </PageFrame>
  );
}
