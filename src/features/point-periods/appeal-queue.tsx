import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { EmptyState } from '@/components/empty-state/empty-state';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { serverNowMs } from '@/services/clock';
import { openPage } from '@/services/route';
import { usePaged } from '@/services/use-paged';
import { APPEAL_STATES, type AppealState } from '@/shared/points/appeal-state';
import type { AppealRow } from '@/shared/points/closing-contract';
import { AnswerAppealSheet } from './answer-appeal-sheet';
import { AppealCard } from './appeal-card';
import { APPEAL_STATE_LABELS } from './appeal-state-words';

const STATES = APPEAL_STATES.map((state) => ({ value: state, label: APPEAL_STATE_LABELS[state] }));

const EMPTY: Record<AppealState, { title: string; hint: string }> = {
  open: { title: '没有待答复的申诉', hint: '有人对公布的结果或积分提出异议时，会出现在这里' },
  upheld: { title: '没有成立的申诉', hint: '答复为成立的申诉在这里继续更正积分' },
  dismissed: { title: '没有不成立的申诉', hint: '答复为不成立的申诉留在这里备查' },
};

/** Appeals of the unit: answered one by one, and mended where they were right. */
export function AppealQueue() {
  const [state, setState] = useState<AppealState>('open');
  const list = usePaged('points.appealQueue', { state }, { refreshOnShow: true });
  const [answering, setAnswering] = useState<AppealRow>();
  const nowMs = serverNowMs();
  const answered = (upheld: boolean) => {
    setAnswering(undefined);
    // What was upheld is not done yet: its correction is proposed from the next list.
    if (upheld) setState('upheld');
    else void list.reload();
  };
  return (
    <View>
      <SegmentedControl choices={STATES} value={state} onChange={setState} />
      <PagedList
        loose
        list={list}
        keyOf={(row) => row.appealId}
        renderRow={(row) => (
          <AppealCard row={row} nowMs={nowMs} named>
            <SubjectLink row={row} />
            <NextStep row={row} onAnswer={setAnswering} />
          </AppealCard>
        )}
        empty={<EmptyState icon="message" {...EMPTY[state]} />}
      />
      {answering ? (
        <AnswerAppealSheet row={answering} onClose={() => setAnswering(undefined)} onDone={answered} />
      ) : null}
    </View>
  );
}

/** What is appealed against, a tap away: nobody is to look it up among all records or lists. */
function SubjectLink({ row: { appealId, recordId, periodKey } }: { row: AppealRow }) {
  if (recordId === null && periodKey === null) return null;
  const open = () =>
    recordId === null
      ? openPage('points/published', { period: periodKey ?? undefined })
      : openPage('record/detail', { recordId });
  return (
    <ActionButton id={`subject-${appealId}`} compact kind="quiet" onTap={open}>
      {recordId === null ? '看公布名单' : '看这条记录'}
    </ActionButton>
  );
}

/** Answers an open appeal, proposes the correction of an upheld one; of one's own another person does it. */
function NextStep({ row, onAnswer }: { row: AppealRow; onAnswer: (row: AppealRow) => void }) {
  const { appealId, memberId, memberName, about, entrySource, state } = row;
  if (row.isOwn) return state === 'open' ? <>本人的申诉由另一位支部书记答复</> : null;
  if (state === 'open') {
    return (
      <ActionButton id={`answer-${appealId}`} compact kind="secondary" onTap={() => onAnswer(row)}>
        答复
      </ActionButton>
    );
  }
  if (state !== 'upheld' || row.correctionItemId || row.correctionEntryId) return null;
  const veto = entrySource === 'veto' ? '1' : undefined;
  return (
    <ActionButton
      id={`correct-${appealId}`}
      compact
      kind="primary"
      onTap={() => openPage('points/item-edit', { appealId, memberId, memberName, about, veto })}
    >
      提出更正
    </ActionButton>
  );
}
