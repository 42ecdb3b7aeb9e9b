import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { PeriodList } from '@/features/point-periods/period-list';
import { openPage } from '@/services/route';

export default function PointPeriodsPage() {
  return (
    <PageFrame>
      <PeriodList />
      <Card flush>
        <ListRow
          id="periods-appeals"
          lead={<Icon name="message" />}
          title="我的申诉"
          onTap={() => openPage('points/appeals')}
        />
      </Card>
    </PageFrame>
  );
}
