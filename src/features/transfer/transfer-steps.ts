import type { Step } from '@/components/step-track/step-track';
import type { TransferRow } from '@/shared/membership/transfer-contract';
import { formatRelativeDay } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';

type Facts = Pick<
  TransferRow,
  'within' | 'state' | 'senderName' | 'memberName' | 'sentAtMs' | 'deciderName' | 'decidedAtMs'
>;

/** The way of a transfer: within a unit one decision, between units the own unit's and the receiving one's. */
export function transferSteps(transfer: Facts, nowMs: number): Step[] {
  const labels = transfer.within ? ['申请', '同意', '完成'] : ['申请', '本单位同意', '对方接收', '完成'];
  const at = reachedStep(transfer, labels.length);
  const ended = transfer.state === 'rejected' || transfer.state === 'cancelled';
  return labels.map((label, index) => {
    const isLast = transfer.state === 'accepted' && index === labels.length - 1;
    if (index < at || isLast) return { label, state: 'done', note: doneNote(transfer, index, isLast, nowMs) };
    if (index > at) return { label, state: 'todo', note: '' };
    return ended
      ? { label, state: 'missed', note: transfer.state === 'rejected' ? '已退回' : '已撤销' }
      : { label, state: 'current', note: '办理中' };
  });
}

/** Index of the step it stands at, or stood at when it ended. */
function reachedStep({ within, state, senderName, memberName }: Facts, steps: number): number {
  if (state === 'accepted') return steps - 1;
  if (within || state === 'asked') return 1;
  if (state === 'sent') return 2;
  // Whoever agrees becomes the sender, so the own name says that nobody has agreed yet.
  return senderName === memberName ? 1 : 2;
}

function doneNote(transfer: Facts, index: number, isLast: boolean, nowMs: number): string {
  const day = (atMs: number) => formatRelativeDay(localDateOf(atMs), localDateOf(nowMs)).split(' ')[0] ?? '';
  if (isLast) return transfer.decidedAtMs === null ? '' : day(transfer.decidedAtMs);
  const decides = transfer.within ? 1 : 2;
  if (index === decides) return transfer.deciderName;
  if (index === 0) return transfer.within ? day(transfer.sentAtMs) : '';
  return transfer.senderName;
}
