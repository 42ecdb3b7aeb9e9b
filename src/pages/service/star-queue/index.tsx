import { PageFrame } from '@/components/page-frame/page-frame';
import { StarQueue } from '@/features/service-desk/star-queue';

export default function StarQueuePage() {
  return (
    <PageFrame>
      <StarQueue />
    </PageFrame>
  );
}
