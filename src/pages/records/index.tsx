import { PageFrame } from '@/components/page-frame/page-frame';
import { OwnRecords } from '@/features/record/own-records';

export default function RecordsPage() {
  return (
    <PageFrame>
      <OwnRecords />
    </PageFrame>
  );
}
