import { useState } from 'react';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { serverNowMs } from '@/services/clock';
import { usePaged } from '@/services/use-paged';
import type { FeedbackRow } from '@/shared/feedback/contract';
import { AnswerSheet } from './answer-sheet';
import { FeedbackCard } from './feedback-card';

/** What people suggest and complain about, newest first, each to be answered. */
export function FeedbackAnswers() {
  const list = usePaged('feedback.list', {}, { refreshOnShow: true });
  const [answering, setAnswering] = useState<FeedbackRow>();
  const nowMs = serverNowMs();
  return (
    <>
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.feedbackId}
        renderRow={(row) => <FeedbackCard row={row} nowMs={nowMs} onAnswer={setAnswering} />}
        empty={
          <EmptyState
            icon="message"
            title="还没有意见"
            hint="大家可以在“我的—意见建议”里提，提了会出现在这里"
          />
        }
      />
      {answering ? (
        <AnswerSheet
          row={answering}
          onClose={() => setAnswering(undefined)}
          onDone={() => {
            setAnswering(undefined);
            void list.reload();
          }}
        />
      ) : null}
    </>
  );
}
