import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BarList } from '@/components/bar-list/bar-list';
import { Card } from '@/components/card/card';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { useCampaignYear } from '@/services/campaign-year';
import { useCall } from '@/services/use-call';
import { departmentBars } from './department-bars';
import './tasks-view.scss';

interface TasksSummaryProps {
  departmentId: string | null;
  onDepartment: (departmentId: string) => void;
}

/** Those with the most overdue; the list itself is what one came for. */
const SHOWN = 3;

/** How far the whole unit is, and each department; a tap on one shows its tasks. */
export function TasksSummary({ departmentId, onDepartment }: TasksSummaryProps) {
  const [all, setAll] = useState(false);
  const { data } = useCall('task.summary', useCampaignYear(), { refreshOnShow: true });
  if (!data || data.total === 0) return null;
  return (
    <>
      <Card>
        <View className="tasks-view__rings">
          <ProgressRing ratio={data.done / data.total} label="完成率" note={`${data.done}/${data.total}项`} />
          <View className="tasks-view__sums">
            <StatRow>
              <StatTile
                label="已逾期"
                value={data.overdue}
                unit="项"
                tone={data.overdue > 0 ? 'brand' : 'plain'}
              />
              <StatTile label="快到期" value={data.dueSoon} unit="项" />
            </StatRow>
          </View>
        </View>
      </Card>
      {departmentId === null && data.departments.length > 1 ? (
        <Card>
          <BarList
            bars={departmentBars(data.departments, all ? data.departments.length : SHOWN)}
            max={100}
            onTap={onDepartment}
          />
          {all || data.departments.length <= SHOWN ? null : (
            <View className="tasks-view__all">
              <ActionButton id="tasks-departments" compact kind="quiet" onTap={() => setAll(true)}>
                {`显示全部${data.departments.length}个科室`}
              </ActionButton>
            </View>
          )}
        </Card>
      ) : null}
    </>
  );
}
