import { Text, View } from '@tarojs/components';
import { MAX_BULK_RECORDS, type RecordRow } from '@/shared/record/contract';
import './select-line.scss';
import type { Review } from './use-review';

interface SelectLineProps {
  review: Review;
  /** The rows on the screen that may be reviewed. */
  reviewable: readonly RecordRow[];
}

/** How several are reviewed at once, and the short way to choose them. */
export function SelectLine({ review, reviewable }: SelectLineProps) {
  const most = Math.min(reviewable.length, MAX_BULK_RECORDS);
  if (most < 2) return null;
  return (
    <View className="select-line">
      <Text className="select-line__words">勾选方框，可以一次审核多条</Text>
      <View
        id="select-all"
        className="select-line__all"
        role="button"
        onClick={() => review.select(reviewable.map(({ recordId }) => recordId))}
      >
        <Text>{`全选${most}条`}</Text>
      </View>
    </View>
  );
}
