import { openPage } from '@/services/route';
import { Icon } from '../icon/icon';
import { ListRow } from '../list-row/list-row';

interface SummaryGapProps {
  year: string;
  /** Activities of the year that are over and have no summary. */
  activities: number;
}

/** How many activities of a year still lack their summary, with the way to them; stands in a flush Card. */
export function SummaryGap({ year, activities }: SummaryGapProps) {
  if (activities === 0) return null;
  return (
    <ListRow
      id="summary-gap"
      lead={<Icon name="edit" />}
      title={`${activities}个活动还没有小结`}
      lines={['每个都已拟好一段，支部书记点开就能用']}
      onTap={() => openPage('activity/unsummarised', { of: year })}
    />
  );
}
