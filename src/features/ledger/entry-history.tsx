import { History } from '@/components/history/history';
import { serverNowMs } from '@/services/clock';
import type { LedgerDetail } from '@/shared/ledger/contract';
import type { LedgerEvent } from '@/shared/ledger/ledger-state';
import { formatInstant } from '@/shared/time/chinese-time';

const EVENT_LABELS: Record<LedgerEvent, string> = {
  created: '登记',
  changed: '修改',
  confirmed: '确认',
  returned: '退回',
  withdrawn: '撤回',
};

/** Who entered, changed, confirmed or withdrew it, the latest on top. */
export function EntryHistory({ history }: { history: LedgerDetail['history'] }) {
  const now = serverNowMs();
  const steps = [...history].reverse().map(({ atMs, byName, event, reason, changes }) => ({
    key: `${atMs}${event}`,
    words: `${EVENT_LABELS[event]} · ${byName}`,
    when: formatInstant(atMs, now),
    notes: [
      reason,
      ...changes.map(({ label, before, after }) => `${label}：${before || '未填'} → ${after || '未填'}`),
    ],
  }));
  return <History steps={steps} />;
}
