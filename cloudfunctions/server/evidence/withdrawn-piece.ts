import { historyAfter } from '../history-after';
import type { EvidenceDoc } from '../store/documents/evidence';

interface Withdrawal {
  readonly atMs: number;
  readonly byName: string;
  readonly reason: string;
}

/** A piece after it was withdrawn: it counts no more and stays readable with the reason. */
export function withdrawnPiece(before: EvidenceDoc, { atMs, byName, reason }: Withdrawal): EvidenceDoc {
  return {
    ...before,
    withdrawn: true,
    withdrawnReason: reason,
    revision: before.revision + 1,
    history: historyAfter(before.history, { atMs, byName, event: 'withdrawn', note: reason }),
  };
}
