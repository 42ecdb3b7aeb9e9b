import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { toast } from '@/components/toast/toast';
import { MAX_BULK_RECORDS, type RecordRow } from '@/shared/record/contract';
import './review-bar.scss';
import type { Review } from './use-review';

interface ReviewBarProps {
  review: Review;
  /** The rows on the screen that may be reviewed. */
  reviewable: readonly RecordRow[];
  onReject: (records: readonly RecordRow[]) => void;
}

/** What is done with the selected records together. */
export function ReviewBar({ review, reviewable, onReject }: ReviewBarProps) {
  const chosen = reviewable.filter(({ recordId }) => review.selected.has(recordId));
  const most = Math.min(reviewable.length, MAX_BULK_RECORDS);
  const all = chosen.length === most;
  const approve = async () => {
    const words = await review.decide(chosen, 'approve', '');
    if (words !== undefined) toast(words);
  };
  return (
    <MessageBar error={undefined}>
      <View
        id="select-all"
        className="review-bar__all"
        role="button"
        onClick={() => review.select(all ? [] : reviewable.map(({ recordId }) => recordId))}
      >
        <Text className="review-bar__count">{chosen.length > 0 ? `已选${chosen.length}条` : '多选'}</Text>
        <Text className="review-bar__link">{all ? '全部取消' : `选前${most}条`}</Text>
      </View>
      <ActionButton
        id="reject-selected"
        kind="quiet"
        disabled={chosen.length === 0 || review.running}
        onTap={() => {
          review.clear();
          onReject(chosen);
        }}
      >
        退回
      </ActionButton>
      <ActionButton
        id="approve-selected"
        kind="primary"
        disabled={chosen.length === 0}
        busy={review.running}
        onTap={() => void approve()}
      >
        通过
      </ActionButton>
    </MessageBar>
  );
}
