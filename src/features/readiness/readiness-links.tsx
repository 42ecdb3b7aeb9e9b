import { Card } from '@/components/card/card';
import { Icon, type IconName } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { openPage, type SubPage } from '@/services/route';

const LINKS: readonly { id: string; icon: IconName; title: string; line: string; page: SubPage }[] = [
  {
    id: 'to-tree',
    icon: 'list',
    title: '逐项看指标',
    line: '每章每项的结果、材料和任务',
    page: 'campaign/tree',
  },
  {
    id: 'to-progress',
    icon: 'chart',
    title: '活动数据',
    line: '注册率、时长、党日、学习',
    page: 'campaign/progress',
  },
  { id: 'to-rollup', icon: 'flag', title: '同创单位', line: '各单位的创建进展', page: 'campaign/rollup' },
];

/** Where else a leader looks. */
export function ReadinessLinks() {
  return (
    <Section title="更多">
      <Card flush>
        {LINKS.map(({ id, icon, title, line, page }) => (
          <ListRow
            key={id}
            id={id}
            title={title}
            lines={[line]}
            lead={<Icon name={icon} />}
            onTap={() => openPage(page)}
          />
        ))}
      </Card>
    </Section>
  );
}
