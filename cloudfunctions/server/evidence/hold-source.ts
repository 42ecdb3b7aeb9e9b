import type { Transaction } from '../store/store';
import type { PieceSource } from './source-of';

const COLLECTIONS = { activity: 'activities', record: 'records', ledger: 'ledger_entries' } as const;

/** Writes what a piece is made of, so that taking it back at the same moment collides: what is only read protects nothing. */
export async function holdSource(tx: Transaction, { kind, sourceId }: PieceSource): Promise<void> {
  if (kind !== 'activity' && kind !== 'record' && kind !== 'ledger') return;
  await tx.increment(COLLECTIONS[kind], sourceId, { timesAttached: 1 });
}
