import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { openPage } from '@/services/route';

/** From the figures to how they come about. */
export function EntryLinks() {
  return (
    <Card flush>
      <ListRow
        id="entries-result"
        lead={<Icon name="chart" />}
        title="我的考核结果"
        onTap={() => openPage('points/result')}
      />
      <ListRow
        id="entries-rules"
        lead={<Icon name="book" />}
        title="积分怎么算"
        onTap={() => openPage('points/rules')}
      />
    </Card>
  );
}
