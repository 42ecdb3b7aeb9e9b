import { Card } from '@/components/card/card';
import type { IconName } from '@/components/icon/icon';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { openPage, type SubPage } from '@/services/route';

const LINKS: readonly { id: string; icon: IconName; title: string; line: string; page: SubPage }[] = [
  {
    id: 'service-records',
    icon: 'list',
    title: '志愿服务记录',
    line: '开具、保存、下载，可扫码核验',
    page: 'service/records',
  },
  {
    id: 'service-stars',
    icon: 'medal',
    title: '星级志愿者',
    line: '申请星级，查看公示和认定',
    page: 'service/stars',
  },
  {
    id: 'service-published',
    icon: 'notice',
    title: '服务时长公示',
    line: '大家公示中的时长，可以提异议',
    page: 'service/published',
  },
  {
    id: 'service-corrections',
    icon: 'edit',
    title: '更正申请',
    line: '记录有误时的申请和答复',
    page: 'service/corrections',
  },
];

/** Where one goes from the own service. */
export function ServiceLinks() {
  return (
    <Card flush>
      {LINKS.map(({ id, icon, title, line, page }) => (
        <ListRow
          id={id}
          key={id}
          lead={<Icon name={icon} />}
          title={title}
          lines={[line]}
          onTap={() => openPage(page)}
        />
      ))}
    </Card>
  );
}
