import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import { openPage } from '@/services/route';
import type { ReadinessChapter } from '@/shared/campaign/readiness-contract';
import { openFindings, overdueIndicators } from './indicator-choice';

const SHOWN = 5;

interface OpenWorkProps {
  chapters: readonly ReadinessChapter[];
  /** Tasks of the unit whose deadline is over. */
  overdue: number;
}

/** What is late, by the indicator it belongs to, and what self-checks found and nobody has closed. */
export function OpenWork({ chapters, overdue }: OpenWorkProps) {
  const findings = openFindings(chapters);
  const late = overdueIndicators(chapters);
  return (
    <Section title={overdue > 0 ? `超期任务（${overdue}项）` : '超期任务'}>
      <Card flush>
        {late.length === 0 ? <ListRow title="没有超期的任务" lead={<Icon name="done" />} /> : null}
        {late.slice(0, SHOWN).map(({ key, code, title, departmentName, tasks }) => (
          <ListRow
            key={key}
            id={`late-${key}`}
            title={`${code} ${title}`}
            lines={[departmentName || '创建办公室']}
            trail={<StatusTag tone="bad" icon="clock">{`超期${tasks.overdue}项`}</StatusTag>}
            onTap={() => openPage('campaign/indicator', { key })}
          />
        ))}
        {findings > 0 ? (
          <ListRow
            id="readiness-findings"
            title="自查发现的问题"
            lines={['整改后由另一人确认销号']}
            lead={<Icon name="search" />}
            trail={`${findings}个未整改`}
          />
        ) : null}
      </Card>
    </Section>
  );
}
