import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ConfirmSheet } from '@/components/confirm-sheet/confirm-sheet';
import { MessageBar } from '@/components/message-bar/message-bar';
import { toast } from '@/components/toast/toast';
import { openPage } from '@/services/route';
import type { RecordDetail } from '@/shared/record/contract';
import { useRecordActs } from './use-record-acts';

interface RecordActionsProps {
  record: RecordDetail;
  onDone: () => void;
}

const REJECT_REASONS = ['时长与实际不符', '请写清服务内容', '与已有记录重复', '不属于本类活动'];
const VOID_REASONS = ['重复登记', '情况不实', '审核有误'];

type Asking = 'reject' | 'void' | 'withdraw';

/** What may be done with a record now: its owner mends or withdraws it, a secretary reviews or voids it. */
export function RecordActions({ record, onDone }: RecordActionsProps) {
  const [asking, setAsking] = useState<Asking>();
  const acts = useRecordActs(record, (words) => {
    setAsking(undefined);
    toast(words);
    onDone();
  });
  const { isOwn, mayChange, mayWithdraw, mayReview, mayVoid, state } = record;
  const reviews = mayReview && state === 'pending';
  const changes = isOwn && mayChange;
  const withdraws = isOwn && mayWithdraw;
  const ask = (what: Asking) => {
    acts.clear();
    setAsking(what);
  };
  if (!reviews && !changes && !withdraws && !mayVoid) return null;
  return (
    <>
      <MessageBar error={asking ? undefined : acts.error}>
        {withdraws ? (
          <ActionButton id="record-withdraw" kind="quiet" onTap={() => ask('withdraw')}>
            撤回
          </ActionButton>
        ) : null}
        {changes ? (
          <ActionButton
            id="record-change"
            kind={state === 'rejected' || state === 'draft' ? 'primary' : 'secondary'}
            icon="edit"
            onTap={() => openPage('record/edit', { recordId: record.recordId })}
          >
            {state === 'rejected' ? '修改后重新提交' : '修改'}
          </ActionButton>
        ) : null}
        {mayVoid ? (
          <ActionButton id="record-void" kind="danger" onTap={() => ask('void')}>
            作废
          </ActionButton>
        ) : null}
        {reviews ? (
          <ActionButton id="record-reject" onTap={() => ask('reject')}>
            退回
          </ActionButton>
        ) : null}
        {reviews ? (
          <ActionButton
            id="record-approve"
            kind="primary"
            busy={acts.running}
            onTap={() => void acts.review('approve', '')}
          >
            通过
          </ActionButton>
        ) : null}
      </MessageBar>
      <ConfirmSheet
        open={asking === 'withdraw'}
        title="撤回这条记录？"
        message="撤回后变为草稿，修改后可以再提交"
        confirmText="撤回"
        busy={acts.running}
        error={acts.error}
        onConfirm={() => void acts.withdraw()}
        onClose={() => setAsking(undefined)}
      />
      <ConfirmSheet
        open={asking === 'reject'}
        title="退回记录"
        message="本人会看到原因，改好后可以再提交"
        confirmText="退回"
        reasonLabel="退回原因"
        suggestions={REJECT_REASONS}
        busy={acts.running}
        error={acts.error}
        onConfirm={(reason) => void acts.review('reject', reason)}
        onClose={() => setAsking(undefined)}
      />
      <ConfirmSheet
        open={asking === 'void'}
        title="作废记录"
        message="作废后收回这条记录的时长和积分，原因和经手人会留下来"
        confirmText="作废"
        reasonLabel="作废原因"
        suggestions={VOID_REASONS}
        busy={acts.running}
        error={acts.error}
        danger
        onConfirm={(reason) => void acts.void(reason)}
        onClose={() => setAsking(undefined)}
      />
    </>
  );
}
