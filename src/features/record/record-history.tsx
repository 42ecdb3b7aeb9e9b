import { History } from '@/components/history/history';
import { serverNowMs } from '@/services/clock';
import type { RecordDetail } from '@/shared/record/contract';
import { formatInstant } from '@/shared/time/chinese-time';

type Event = RecordDetail['history'][number]['event'];

const EVENT_LABELS: Record<Event, string> = {
  submitted: '提交',
  changed: '修改后重新提交',
  withdrawn: '撤回',
  approved: '审核通过',
  rejected: '退回',
  voided: '作废',
};

const EVENT_TONES: Record<Event, 'plain' | 'good' | 'bad'> = {
  submitted: 'plain',
  changed: 'plain',
  withdrawn: 'plain',
  approved: 'good',
  rejected: 'bad',
  voided: 'bad',
};

/** What became of a record, the latest on top. */
export function RecordHistory({ record }: { record: RecordDetail }) {
  const now = serverNowMs();
  const behind = [...record.history]
    .sort((a, b) => b.atMs - a.atMs)
    .map(({ atMs, byName, event, reason }) => ({
      key: `${atMs}${event}`,
      words: `${EVENT_LABELS[event]} · ${byName}`,
      when: formatInstant(atMs, now),
      notes: [reason],
      tone: EVENT_TONES[event],
    }));
  const waiting =
    record.state === 'pending' ? [{ key: 'waiting', words: '等待支部书记审核', tone: 'wait' as const }] : [];
  return <History steps={[...waiting, ...behind]} />;
}
