import { Card } from '@/components/card/card';
import { Icon, type IconName } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { openPage, type SubPage } from '@/services/route';

interface Way {
  readonly id: string;
  readonly icon: IconName;
  readonly title: string;
  readonly line: string;
  readonly page: SubPage;
  /** Of this year alone. */
  readonly now?: true;
}

const LINKS: readonly Way[] = [
  {
    id: 'to-tree',
    icon: 'list',
    title: '逐项看指标',
    line: '每章每项的结果、材料和任务',
    page: 'campaign/tree',
  },
  {
    id: 'to-archive',
    icon: 'book',
    title: '创建档案',
    line: '十三类材料，缺哪类一目了然',
    page: 'evidence/archive',
  },
  {
    id: 'to-rounds',
    icon: 'done',
    title: '自查',
    line: '历次自查的得分和变化',
    page: 'selfcheck/rounds',
  },
  {
    id: 'to-findings',
    icon: 'edit',
    title: '问题整改',
    line: '谁来改，改到哪一步',
    page: 'selfcheck/findings',
  },
  {
    id: 'to-appraisal',
    icon: 'scale',
    title: '科室考核',
    line: '各科室每个季度和全年的得分',
    page: 'appraisal/list',
  },
  {
    id: 'to-progress',
    icon: 'chart',
    title: '活动数据',
    line: '注册率、时长、党日、学习',
    page: 'campaign/progress',
  },
  {
    id: 'to-rollup',
    icon: 'flag',
    title: '同创单位',
    line: '各单位的创建进展',
    page: 'campaign/rollup',
    now: true,
  },
  {
    id: 'to-past',
    icon: 'clock',
    title: '往届创建',
    line: '已经结束的创建，内容都在',
    page: 'campaign/past',
    now: true,
  },
];

/** Where else a leader looks. */
export function ReadinessLinks({ readOnly }: { readOnly: boolean }) {
  return (
    <Section title="更多">
      <Card flush>
        {LINKS.filter(({ now }) => !now || !readOnly).map(({ id, icon, title, line, page }) => (
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
