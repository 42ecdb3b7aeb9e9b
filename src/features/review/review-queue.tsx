import { useEffect, useState } from 'react';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Notice } from '@/components/notice/notice';
import { PagedList } from '@/components/paged-list/paged-list';
import { toast } from '@/components/toast/toast';
import { serverNowMs } from '@/services/clock';
import { MAX_BULK_RECORDS, type RecordRow } from '@/shared/record/contract';
import { localDateOf } from '@/shared/time/local-date';
import { QueueFilters } from './queue-filters';
import { ReviewRow } from './review-row';
import { SelectLine } from './select-line';
import type { Queue, QueueState } from './use-queue';
import type { Review } from './use-review';

const REJECT_REASONS = ['时长与实际不符', '请写清服务内容', '与已有记录重复', '不属于本类活动'];

const EMPTY: Record<QueueState, { title: string; hint: string }> = {
  pending: { title: '没有待审核的记录', hint: '都审完了。有人填报或签退后会出现在这里' },
  approved: { title: '没有已通过的记录', hint: '可以换一个类别或科室看看' },
  rejected: { title: '没有退回的记录', hint: '退回后本人修改，会重新回到待审核' },
  voided: { title: '没有作废的记录', hint: '已通过的记录有误时，可以在详情里作废' },
};

interface ReviewQueueProps {
  queue: Queue;
  review: Review;
  /** Records about to be rejected; undefined while no reason is asked for. */
  rejecting: readonly RecordRow[] | undefined;
  setRejecting: (records: readonly RecordRow[] | undefined) => void;
}

/** The records with their filters; each may be decided on where it stands. */
export function ReviewQueue({ queue, review, rejecting, setRejecting }: ReviewQueueProps) {
  const { list, state } = queue;
  const [today] = useState(() => localDateOf(serverNowMs()));
  const shown = list.rows.filter((record) => !review.isGone(record));
  const reviewable = state === 'pending' ? shown.filter((record) => record.mayReview) : [];
  const decided = shown.length < list.rows.length;
  useNextWhenDone(list, { finished: decided && reviewable.length === 0 && !review.running, shown });
  const toggle = (recordId: string) => {
    const full = review.selected.size >= MAX_BULK_RECORDS && !review.selected.has(recordId);
    if (full) return toast(`一次最多审核${MAX_BULK_RECORDS}条，请先处理选中的`);
    review.toggle(recordId);
  };
  const tell = async (records: readonly RecordRow[], decision: 'approve' | 'reject', reason: string) => {
    const words = await review.decide(records, decision, reason);
    if (words === undefined) return;
    setRejecting(undefined);
    toast(words);
  };
  return (
    <>
      <QueueFilters queue={queue} />
      <SelectLine review={review} reviewable={reviewable} />
      {review.error && !rejecting ? <Notice tone="bad">{review.error}</Notice> : null}
      <PagedList
        loose
        list={{ ...list, rows: shown }}
        keyOf={(record) => record.recordId}
        renderRow={(record) => (
          <ReviewRow
            record={record}
            today={today}
            selected={review.selected.has(record.recordId)}
            refusal={review.refusals[record.recordId]}
            onToggle={toggle}
            onApprove={(one) => void tell([one], 'approve', '')}
            onReject={(one) => {
              review.clear();
              setRejecting([one]);
            }}
          />
        )}
        empty={<EmptyState icon="done" {...EMPTY[state]} />}
      />
      <ConfirmSheet
        open={rejecting !== undefined}
        title={
          rejecting?.length === 1
            ? `退回${rejecting[0]?.memberName ?? ''}的记录`
            : `退回${rejecting?.length ?? 0}条记录`
        }
        message="本人会看到原因，改好后可以再提交"
        confirmText="退回"
        reasonLabel="退回原因"
        suggestions={REJECT_REASONS}
        busy={review.running}
        error={review.error}
        onConfirm={(reason) => void tell(rejecting ?? [], 'reject', reason)}
        onClose={() => setRejecting(undefined)}
      />
    </>
  );
}

/** When all that could be decided on has been, the rest of the queue is fetched instead of an empty page. */
function useNextWhenDone(
  list: Queue['list'],
  { finished, shown }: { finished: boolean; shown: readonly RecordRow[] },
): void {
  const { rows, loading, done, error, loadMore, reload } = list;
  const wanted = finished && !loading && !error;
  useEffect(() => {
    if (!wanted || rows.length === 0) return;
    if (!done) loadMore();
    else if (shown.length === 0) void reload();
  }, [wanted, rows.length, done, loadMore, reload, shown.length]);
}
