import { PageFrame } from '@/components/page-frame/page-frame';
import { ActivityList } from '@/features/activity/activity-list';

export default function ActivitiesPage() {
  return (
    <PageFrame>
      <ActivityList />
    </PageFrame>
  );
}
