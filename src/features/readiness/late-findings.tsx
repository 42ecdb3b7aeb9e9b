import { Card } from '@/components/card/card';
import { FindingLine } from '@/components/finding-line/finding-line';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { localDateOf } from '@/shared/time/local-date';
import { inTimeWords, lateFindingLine } from './late-finding-words';

const SHOWN = 5;

interface LateFindingsProps {
  /** Comes after the rest; undefined until then. */
  late: Output<'selfcheck.overdue'> | undefined;
  /** Findings of indicators that nobody has closed, late or not. */
  open: number;
  year: string;
}

/** What self-checks found and nobody put right in time: what nobody began stands first. */
export function LateFindings({ late, open, year }: LateFindingsProps) {
  if (!late) return null;
  const { openFindings, rows } = late;
  const today = localDateOf(serverNowMs());
  return (
    <Section
      title={openFindings > 0 ? `逾期问题（${openFindings}个）` : '逾期问题'}
      more="全部问题"
      onMore={() => openPage('selfcheck/findings')}
    >
      <Card flush>
        {rows.length === 0 ? (
          <ListRow title="没有逾期的问题" lines={inTimeWords(open)} lead={<Icon name="done" />} />
        ) : null}
        {rows.slice(0, SHOWN).map((finding) => (
          <FindingLine
            key={finding.findingId}
            finding={finding}
            shownYear={year}
            line={lateFindingLine(finding, today)}
            today={today}
          />
        ))}
      </Card>
    </Section>
  );
}
