import type { TaskDoc } from '../store/documents/task';
import type { Transaction } from '../store/store';

/**
 * How many pieces prove a task and were not withdrawn. Each is written, so that withdrawing it while the task is
 * reported collides: what is only read protects nothing.
 */
export async function holdProof(tx: Transaction, { evidenceIds }: TaskDoc): Promise<number> {
  let held = 0;
  for (const evidenceId of evidenceIds) {
    const piece = await tx.get('evidence', evidenceId);
    if (!piece || piece.withdrawn) continue;
    await tx.increment('evidence', evidenceId, { timesReported: 1 });
    held += 1;
  }
  return held;
}
