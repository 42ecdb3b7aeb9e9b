import { leftThings } from './left-things';
import type { Transaction } from './store/store';

/**
 * Adds to what a person still has to do, by deadline; a deadline that nothing is left for leaves the document. Somebody
 * who is not there any more is passed over.
 */
export async function addDeadlines(
  tx: Transaction,
  memberId: string,
  field: 'openTasks' | 'openFindings',
  amounts: Readonly<Record<string, number>>,
): Promise<void> {
  const member = await tx.get('members', memberId);
  if (!member) return;
  const sums: Record<string, number> = { ...member[field] };
  for (const [deadline, amount] of Object.entries(amounts)) sums[deadline] = (sums[deadline] ?? 0) + amount;
  const left = Object.fromEntries(Object.entries(sums).filter(([, things]) => things > 0));
  const after = field === 'openTasks' ? { openTasks: left } : { openFindings: left };
  await tx.patch('members', memberId, { ...after, leftThings: leftThings({ ...member, ...after }) });
}
