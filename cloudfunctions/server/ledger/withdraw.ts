import { AppError } from '../../../src/shared/error/app-error';
import { mayChange } from '../../../src/shared/ledger/access';
import type { Handler } from '../context';
import { withdrawSource } from '../evidence/withdraw-source';
import { refuseRisky } from '../feedback/refuse-risky';
import { historyAfter } from '../history-after';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import { guarded, readerOf } from './entry-views';
import { checkRevision, loadEntry } from './load-entry';
import { putEntry } from './put-entry';
import { release } from './venue-slots';

/** Takes an entry out of lists and sums; it can still be read, with who withdrew it and why. */
export const withdraw: Handler<'ledger.withdraw'> = async (context, { entryId, revision, reason }) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { caller, now } = context;
    const before = await loadEntry(context, tx, entryId);
    if (before.withdrawn) throw new AppError('STATE_CHANGED', '这条台账已经撤回，不用再撤');
    if (!mayChange(guarded(before), readerOf(context))) {
      throw new AppError('NOT_ALLOWED', '这条台账由登记人或支部书记撤回，请联系他们');
    }
    checkRevision(before, revision);
    if (before.kind === 'venueBooking') {
      if (Number(before.values.endsAtMs) <= now && !caller.roles.has('secretary')) {
        throw new AppError('NOT_ALLOWED', '这次使用已经结束，如没有使用请支部书记撤回');
      }
      await release(tx, before);
    }
    const after: LedgerEntryDoc = {
      ...before,
      state: 'withdrawn',
      withdrawn: true,
      scorePoints: 0,
      revision: before.revision + 1,
      history: historyAfter(before.history, {
        atMs: now,
        byId: caller.member._id,
        byName: caller.member.name,
        event: 'withdrawn',
        reason,
        changes: [],
      }),
    };
    await putEntry(tx, before, after);
    const gone = `台账已撤回：${reason}`;
    await withdrawSource(context, tx, { kind: 'ledger', sourceId: entryId, reason: gone });
    return { entryId, revision: after.revision, state: after.state };
  });
};
