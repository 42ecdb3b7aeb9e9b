import { Card } from '@/components/card/card';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { StatusTag } from '@/components/status-tag/status-tag';
import type { WalkRow } from '@/shared/reconcile/contract';

type Drift = WalkRow['drifts'][number];

/** As many as are read at once; what is put right makes room for the next. */
const MOST = 20;

/** Each difference with whom or what it is about. */
export function DriftList({ walks }: { walks: readonly WalkRow[] }) {
  const drifts = walks.flatMap((walk) => walk.drifts);
  const total = walks.reduce((sum, { driftCount }) => sum + driftCount, 0);
  if (total === 0) return null;
  const shown = drifts.slice(0, MOST);
  const isMended = drifts.length === total && drifts.every(({ repaired }) => repaired);
  return (
    <Section title={isMended ? '修正过的地方' : '不一致的地方'}>
      <Card flush>
        {shown.map((drift) => (
          <ListRow
            key={`${drift.subject} ${drift.fault}`}
            title={drift.subject}
            lines={[drift.fault]}
            trail={<DriftTag drift={drift} />}
          />
        ))}
        {total > shown.length ? (
          <ListRow title={`还有${total - shown.length}处`} lines={['修正以后再核对一次，就能看到剩下的']} />
        ) : null}
      </Card>
    </Section>
  );
}

function DriftTag({ drift: { repaired, mendable } }: { drift: Drift }) {
  if (repaired) return <StatusTag tone="good">已修正</StatusTag>;
  return mendable ? <StatusTag tone="wait">待修正</StatusTag> : <StatusTag tone="bad">要人工查</StatusTag>;
}
