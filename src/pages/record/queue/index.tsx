import { useState } from 'react';
import { PageFrame } from '@/components/page-frame/page-frame';
import { ReviewBar } from '@/features/review/review-bar';
import { ReviewQueue } from '@/features/review/review-queue';
import { useQueue } from '@/features/review/use-queue';
import { useReview } from '@/features/review/use-review';
import type { RecordRow } from '@/shared/record/contract';

export default function RecordQueuePage() {
  const queue = useQueue();
  const review = useReview();
  const [rejecting, setRejecting] = useState<readonly RecordRow[]>();
  const reviewable =
    queue.state === 'pending'
      ? queue.list.rows.filter((record) => record.mayReview && !review.isGone(record))
      : [];
  return (
    <PageFrame
      bottomBar={
        reviewable.length > 1 ? (
          <ReviewBar review={review} reviewable={reviewable} onReject={setRejecting} />
        ) : undefined
      }
    >
      <ReviewQueue queue={queue} review={review} rejecting={rejecting} setRejecting={setRejecting} />
    </PageFrame>
  );
}
