import { AppError } from '../../../src/shared/error/app-error';
import { maySee } from '../../../src/shared/ledger/access';
import type { MemberContext } from '../context';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { Store, Transaction } from '../store/store';
import { guarded, readerOf } from './entry-views';

/**
 * The entry, if it is of the caller's unit and open to the caller; all others look as if they did not exist.
 * @throws AppError NOT_FOUND
 */
export async function loadEntry(
  context: MemberContext,
  reader: Pick<Store | Transaction, 'get'>,
  entryId: string,
): Promise<LedgerEntryDoc> {
  const entry = await reader.get('ledger_entries', entryId);
  const readable =
    entry?.unitId === context.caller.unit._id && maySee(guarded(entry), readerOf(context)) ? entry : null;
  if (!readable) throw new AppError('NOT_FOUND', '没有找到这条台账，请返回刷新后再试');
  return readable;
}

/** @throws AppError STATE_CHANGED when somebody changed it since it was seen */
export function checkRevision(entry: LedgerEntryDoc, revision: number | null): void {
  if (entry.revision === revision) return;
  throw new AppError('STATE_CHANGED', '这条台账刚刚被别人改过，请返回刷新后再改');
}
