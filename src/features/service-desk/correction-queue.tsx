import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { CorrectionCard } from '@/components/correction-card/correction-card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { StatusTag } from '@/components/status-tag/status-tag';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import type { CorrectionRow } from '@/shared/service/contract';
import { AnswerCorrection } from './answer-correction';

const STATES = [
  { value: 'open', label: '待答复' },
  { value: 'answered', label: '已答复' },
] as const;

const EMPTY = {
  open: { title: '没有待答复的更正申请', hint: '有人认为记录有误并申请更正时，会出现在这里' },
  answered: { title: '还没有答复过', hint: '答复过的更正申请都留在这里备查' },
} as const;

/** What people ask to have corrected: open ones oldest first, each with the record and its answer. */
export function CorrectionQueue() {
  const [state, setState] = useState<'open' | 'answered'>('open');
  const list = usePaged('service.corrections', { state }, { refreshOnShow: true });
  const [answering, setAnswering] = useState<CorrectionRow>();
  const nowMs = serverNowMs();
  return (
    <>
      <SegmentedControl choices={STATES} value={state} onChange={setState} />
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.recordId}
        renderRow={(row) => (
          <CorrectionCard
            row={row}
            nowMs={nowMs}
            named
            onOpen={(recordId) => openPage('record/detail', { recordId })}
          >
            {row.state === 'open' ? <Act row={row} onAnswer={setAnswering} /> : null}
          </CorrectionCard>
        )}
        empty={<EmptyState icon="edit" {...EMPTY[state]} />}
      />
      {answering ? (
        <AnswerCorrection
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

function Act({ row, onAnswer }: { row: CorrectionRow; onAnswer: (row: CorrectionRow) => void }) {
  if (row.isOwn) {
    return (
      <StatusTag tone="wait" icon="person">
        本人的申请，须另一位书记答复
      </StatusTag>
    );
  }
  return (
    <ActionButton id={`answer-${row.recordId}`} compact onTap={() => onAnswer(row)}>
      办理
    </ActionButton>
  );
}
