import { Text, View } from '@tarojs/components';
import { ActionButton } from '@/components/action-button/action-button';
import { MessageBar } from '@/components/message-bar/message-bar';
import { toast } from '@/components/toast/toast';
import type { RecordRow } from '@/shared/record/contract';
import './review-bar.scss';
import type { Review } from './use-review';

interface ReviewBarProps {
  review: Review;
  chosen: readonly RecordRow[];
  onReject: (records: readonly RecordRow[]) => void;
}

/** What is done with the selected records together. */
export function ReviewBar({ review, chosen, onReject }: ReviewBarProps) {
  const approve = async () => {
    const words = await review.decide(chosen, 'approve', '');
    if (words !== undefined) toast(words);
  };
  return (
    <MessageBar error={undefined}>
      <View id="select-none" className="review-bar__all" role="button" onClick={() => review.select([])}>
        <Text className="review-bar__count">{`已选${chosen.length}条`}</Text>
        <Text className="review-bar__link">取消选择</Text>
      </View>
      <ActionButton
        id="reject-selected"
        kind="quiet"
        disabled={review.running}
        onTap={() => {
          review.clear();
          onReject(chosen);
        }}
      >
        退回
      </ActionButton>
      <ActionButton id="approve-selected" kind="primary" busy={review.running} onTap={() => void approve()}>
        通过
      </ActionButton>
    </MessageBar>
  );
}
