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
  // What is not on the screen is not decided on, even if it was ticked under another filter.
  const chosen =
    queue.state === 'pending'
      ? queue.list.rows.filter((record) => review.selected.has(record.recordId) && !review.isGone(record))
      : [];
  return (
    <PageFrame
      bottomBar={
        chosen.length > 0 ? <ReviewBar review={review} chosen={chosen} onReject={setRejecting} /> : undefined
      }
    >
      <ReviewQueue queue={queue} review={review} rejecting={rejecting} setRejecting={setRejecting} />
    </PageFrame>
  );
}
