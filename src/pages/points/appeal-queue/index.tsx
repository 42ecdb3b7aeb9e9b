import { PageFrame } from '@/components/page-frame/page-frame';
import { AppealQueue } from '@/features/point-periods/appeal-queue';

export default function AppealQueuePage() {
  return (
    <PageFrame>
      <AppealQueue />
    </PageFrame>
  );
}
