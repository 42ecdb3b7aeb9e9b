import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { EvidenceStatusTag } from '@/components/evidence-status/evidence-status-tag';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { openPage } from '@/services/route';
import type { ReadinessChapter } from '@/shared/campaign/readiness-contract';
import { chosenIndicators } from './indicator-choice';

const SHOWN = 5;

/** Where evidence is missing, then where it is thin, the heaviest first. */
export function EvidenceGaps({ chapters }: { chapters: readonly ReadinessChapter[] }) {
  const lacking = chosenIndicators(chapters, 'evidence');
  return (
    <Section
      title={lacking.length > 0 ? `缺材料的指标（${lacking.length}项）` : '缺材料的指标'}
      onMore={lacking.length > SHOWN ? () => openPage('campaign/tree', { choice: 'evidence' }) : undefined}
    >
      <Card flush>
        {lacking.length === 0 ? (
          <EmptyState icon="done" title="材料都齐了" hint="新的活动和文件会自动计入" />
        ) : null}
        {lacking.slice(0, SHOWN).map((indicator) => (
          <ListRow
            key={indicator.key}
            id={`gap-${indicator.key}`}
            title={`${indicator.code} ${indicator.title}`}
            lines={[indicator.evidence.reason]}
            trail={<EvidenceStatusTag state={indicator.evidence.state} />}
            onTap={() => openPage('campaign/indicator', { key: indicator.key })}
          />
        ))}
      </Card>
    </Section>
  );
}
