import { ActionButton } from '@/components/action-button/action-button';
import { recordFilter } from '@/components/record-tag/record-filter';
import { ResultScreen } from '@/components/result-screen/result-screen';
import { goBack, openTab, replacePage } from '@/services/route';
import type { RecordFormOutcome } from './use-record-form';

interface RecordSentProps {
  outcome: RecordFormOutcome;
  /** An existing record was changed. */
  changed: boolean;
  onAgain: () => void;
}

/** What became of the entry and what comes next. */
export function RecordSent({ outcome, changed, onAgain }: RecordSentProps) {
  const kept = outcome.state === 'kept';
  const lines = kept
    ? ['现在没有网络，联网后自动提交，不用再填', '可在“未发送”里查看']
    : ['支部书记审核通过后计入时长和积分', '结果在“记录”里查看'];
  const look = () => {
    if (outcome.state === 'sent') replacePage('record/detail', { recordId: outcome.recordId });
    else openTab('records');
  };
  const done = () => {
    // It is not among those sent back any more, where the list would come up without it.
    if (changed) recordFilter.set('all');
    goBack();
  };
  return (
    <ResultScreen
      id="record-result"
      tone={kept ? 'wait' : 'good'}
      title={kept ? '已保存在手机上' : '已提交'}
      lines={lines}
    >
      <ActionButton id="record-done" kind="primary" onTap={done}>
        完成
      </ActionButton>
      {changed ? null : <ActionButton onTap={onAgain}>再填一条</ActionButton>}
      {kept ? null : (
        <ActionButton kind="quiet" onTap={look}>
          查看这条记录
        </ActionButton>
      )}
    </ResultScreen>
  );
}
