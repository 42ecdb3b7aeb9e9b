import { PageFrame } from '@/components/page-frame/page-frame';
import { OwnAppeals } from '@/features/point-periods/own-appeals';

export default function AppealsPage() {
  return (
    <PageFrame>
      <OwnAppeals />
    </PageFrame>
  );
}
