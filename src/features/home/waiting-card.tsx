import { useState } from 'react';
import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { Section } from '@/components/section/section';
import { openPage } from '@/services/route';
import type { Output } from '@/shared/contract/actions';
import { waitingRows } from './waiting-rows';

interface WaitingCardProps {
  /** Known with the first screen itself; the other queues follow. */
  pendingReviews: number;
  /** Undefined until it is known. */
  waiting: Output<'membership.waiting'> | undefined;
}

/** So many lines leave the rest of the first screen in sight. */
const FEW = 4;

/** What waits for a decision of this person, a line a queue; nothing where nothing waits. */
export function WaitingCard({ pendingReviews, waiting }: WaitingCardProps) {
  const [all, setAll] = useState(false);
  const rows = waitingRows(waiting ?? { records: pendingReviews });
  if (rows.length === 0) return null;
  // One line more takes no more room than the line that would hide it.
  const shown = all || rows.length <= FEW + 1 ? rows : rows.slice(0, FEW);
  return (
    <Section title="待我处理">
      <Card flush>
        {shown.map(({ id, icon, title, page, params }) => (
          <ListRow
            key={id}
            id={id}
            lead={<Icon name={icon} />}
            title={title}
            onTap={() => openPage(page, params)}
          />
        ))}
        {shown.length < rows.length ? (
          <ListRow
            id="waiting-more"
            plain
            lead={<Icon name="down" />}
            title={`还有${rows.length - shown.length}类`}
            onTap={() => setAll(true)}
          />
        ) : null}
      </Card>
    </Section>
  );
}
