import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import type { ReadinessChapter } from '@/shared/campaign/readiness-contract';
import { overdueIndicators } from './indicator-choice';

const SHOWN = 5;

interface OpenWorkProps {
  chapters: readonly ReadinessChapter[];
  /** Tasks of the unit whose deadline is over. */
  overdue: number;
}

/** What is late, by the indicator it belongs to. */
export function OpenWork({ chapters, overdue }: OpenWorkProps) {
  const late = overdueIndicators(chapters);
  return (
    <Section
      title={overdue > 0 ? `逾期任务（${overdue}项）` : '逾期任务'}
      more="全部任务"
      onMore={() => openPage('task/list')}
    >
      <Card flush>
        {late.length === 0 ? <ListRow title="没有逾期的任务" lead={<Icon name="done" />} /> : null}
        {late.slice(0, SHOWN).map(({ key, code, title, lateDepartments, tasks }) => (
          <ListRow
            key={key}
            id={`late-${key}`}
            title={`${code} ${title}`}
            lines={[lateDepartments.join('、')]}
            trail={<StatusTag tone="bad" icon="clock">{`逾期${tasks.overdue}项`}</StatusTag>}
            onTap={() => openPage('campaign/indicator', { key })}
          />
        ))}
      </Card>
    </Section>
  );
}
