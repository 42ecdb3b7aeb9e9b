import { PageFrame } from '@/components/page-frame/page-frame';
import { usePullToRefresh } from '@/components/pull-to-refresh/use-pull-to-refresh';
import { YearBar } from '@/components/year-bar/year-bar';
import { actsOf } from '@/features/task/task-acts';
import { TaskBar } from '@/features/task/task-bar';
import { TaskDetail } from '@/features/task/task-detail';
import { useCampaignYear } from '@/services/campaign-year';
import { useParams } from '@/services/route';
import { useSession } from '@/services/session';
import { useCall } from '@/services/use-call';

export default function TaskDetailPage() {
  const { id = '' } = useParams();
  const { campaignId } = useCampaignYear();
  const session = useSession();
  const { data, error, loading, reload } = useCall('task.get', { taskId: id }, { refreshOnShow: true });
  usePullToRefresh(reload);
  // What an ended campaign left stays as it is; of an earlier year tasks are still brought to their end.
  const acts = data && !campaignId && session.status === 'bound' ? actsOf(data, session.profile.roles) : [];
  const bar =
    data && acts.length > 0 ? <TaskBar task={data} acts={acts} onDone={() => void reload()} /> : undefined;
  return (
    <PageFrame
      loading={loading && !data}
      error={data ? undefined : error}
      onRetry={() => void reload()}
      bottomBar={bar}
    >
      {acts.length === 0 ? <YearBar /> : null}
      {data ? <TaskDetail task={data} /> : null}
    </PageFrame>
  );
}
