import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { PageFrame } from '@/components/page-frame/page-frame';
import { YearBar } from '@/components/year-bar/year-bar';
import { TasksView } from '@/features/task/tasks-view';
import { useCampaignYear } from '@/services/campaign-year';
import { openPage, useParams } from '@/services/route';
import { hasRole, useSession } from '@/services/session';

/** `scope`: which state first; `departmentId` or `key` (an indicator) narrow it. */
export default function TaskListPage() {
  const { scope, departmentId, key } = useParams();
  const { year } = useCampaignYear();
  const session = useSession();
  const bar =
    year === undefined && hasRole(session, 'secretary') ? (
      <BottomBar>
        <ActionButton id="tasks-add" kind="primary" icon="plus" onTap={() => openPage('task/edit', { key })}>
          分解任务
        </ActionButton>
      </BottomBar>
    ) : undefined;
  return (
    <PageFrame bottomBar={bar}>
      <YearBar />
      <TasksView choice={scope} departmentId={departmentId ?? null} indicatorKey={key ?? null} />
    </PageFrame>
  );
}
