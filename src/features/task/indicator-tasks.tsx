import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { TaskLine } from '@/components/task-line/task-line';
import { useCampaignYear } from '@/services/campaign-year';
import { openPage } from '@/services/route';
import { useCall } from '@/services/use-call';

interface IndicatorTasksProps {
  indicatorKey: string;
  /** Whether one may break it down. */
  plans: boolean;
}

/** The first ones; the rest have a page of their own. */
const SHOWN = 3;

/** The tasks an indicator was broken down into, the next deadline first. */
export function IndicatorTasks({ indicatorKey: key, plans }: IndicatorTasksProps) {
  const { data } = useCall(
    'task.list',
    { ...useCampaignYear(), scope: { by: 'indicator', key } },
    { refreshOnShow: true },
  );
  if (!data || (data.rows.length === 0 && !plans)) return null;
  const more = data.rows.length > SHOWN ? () => openPage('task/list', { key }) : undefined;
  return (
    <Section title="任务" onMore={more}>
      <Card flush>
        {data.rows.slice(0, SHOWN).map((row) => (
          <TaskLine key={row.taskId} row={row} />
        ))}
        {data.rows.length === 0 ? (
          <ListRow
            id="indicator-break-down"
            title="分解成任务"
            lines={['还没有科室领到这项指标的任务']}
            onTap={() => openPage('task/edit', { key })}
          />
        ) : null}
      </Card>
    </Section>
  );
}
