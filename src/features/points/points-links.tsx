import { Card } from '@/components/card/card';
import { Icon, type IconName } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { openPage, type SubPage } from '@/services/route';

const LINKS: readonly { id: string; icon: IconName; title: string; page: SubPage }[] = [
  { id: 'entries-result', icon: 'chart', title: '我的考核结果', page: 'points/result' },
  { id: 'entries-rules', icon: 'book', title: '积分怎么算', page: 'points/rules' },
  { id: 'entries-periods', icon: 'calendar', title: '积分公示', page: 'points/periods' },
];

/** Where one looks further: what was published, how points are made. */
export function PointsLinks() {
  return (
    <Card flush>
      {LINKS.map(({ id, icon, title, page }) => (
        <ListRow id={id} key={id} lead={<Icon name={icon} />} title={title} onTap={() => openPage(page)} />
      ))}
    </Card>
  );
}
