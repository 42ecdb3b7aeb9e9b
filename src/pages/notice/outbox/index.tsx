import { PageFrame } from '@/components/page-frame/page-frame';
import { UnsentList } from '@/features/outbox/unsent-list';

export default function OutboxPage() {
  return (
    <PageFrame quiet>
      <UnsentList />
    </PageFrame>
  );
}
