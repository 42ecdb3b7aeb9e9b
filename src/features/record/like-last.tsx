import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { formatMinutes } from '@/shared/time/chinese-time';
import type { RecordFormValues } from './record-form';

interface LikeLastProps {
  last: RecordFormValues;
  onTap: () => void;
}

/** Most people do the same service week after week: one tap fills in what they sent last. */
export function LikeLast({ last, onTap }: LikeLastProps) {
  const { title, durationMinutes, place } = last;
  const facts = [title, durationMinutes ? formatMinutes(durationMinutes) : '', place].filter(Boolean);
  return (
    <Card flush>
      <ListRow
        id="record-like-last"
        plain
        lead={<Icon name="edit" />}
        title="照上次填"
        lines={[facts.join(' · ')]}
        onTap={onTap}
      />
    </Card>
  );
}
