import { PageFrame } from '@/components/page-frame/page-frame';
import { CorrectionQueue } from '@/features/service-desk/correction-queue';

export default function CorrectionQueuePage() {
  return (
    <PageFrame>
      <CorrectionQueue />
    </PageFrame>
  );
}
