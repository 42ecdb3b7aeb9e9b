import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { mayChange, mayWrite } from '../../../src/shared/ledger/access';
import { listOf } from '../../../src/shared/ledger/field';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import type { Handler, MemberContext } from '../context';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { Transaction } from '../store/store';
import { guarded, readerOf } from './entry-views';
import { checkRevision, loadEntry } from './load-entry';
import { nextEntry } from './next-entry';
import { putEntry } from './put-entry';
import { refuseRiskyEntry } from './refuse-risky-entry';
import { type Resolved, resolveNames } from './resolve-names';
import { checkBooking, release, reserve } from './venue-slots';

type Entered = CheckedInput<'ledger.save'>['entry'];

export const save: Handler<'ledger.save'> = async (context, { entryId, revision, entry }) => {
  const entered = withDefaults(context, entry);
  if (!mayWrite(entry.kind, readerOf(context))) {
    throw new AppError(
      'NOT_ALLOWED',
      `您不能登记${LEDGER_KIND_FACTS[entry.kind].label}，如需要请联系支部书记`,
    );
  }
  await refuseRiskyEntry(context, entered.kind, entered.values);
  const newId = context.newId();
  return context.write(async (tx) => {
    const before = entryId === null ? null : await loadEntry(context, tx, entryId);
    if (before) checkChange(context, before, entered, revision);
    const resolved = await resolveNames(tx, context.caller.unit._id, entered.kind, {
      values: entered.values,
      before,
    });
    const { caller, now, today } = context;
    const by = { unitId: caller.unit._id, member: caller.member, now, today };
    const after = nextEntry(by, { _id: before?._id ?? newId, before, entered, resolved });
    if (after.kind === 'venueBooking') await book(context, tx, before, after, resolved);
    await putEntry(tx, before, after);
    return { entryId: after._id, revision: after.revision, state: after.state };
  });
};

/** Lists without repetition; an article without an author is one's own. */
function withDefaults({ caller }: MemberContext, { kind, values }: Entered): Entered {
  const single = Object.entries(values).map(([key, value]) => [
    key,
    Array.isArray(value) ? [...new Set(value)] : value,
  ]);
  const cleaned: Entered['values'] = Object.fromEntries(single);
  const nobody = kind === 'article' && listOf(cleaned.authors).length === 0;
  return { kind, values: nobody ? { ...cleaned, authors: [caller.member._id] } : cleaned };
}

function checkChange(
  context: MemberContext,
  before: LedgerEntryDoc,
  entered: Entered,
  revision: number | null,
): void {
  if (before.kind !== entered.kind) {
    throw new AppError('INPUT_INVALID', '不能把一条台账改成另一类，请撤回后重新登记');
  }
  if (before.withdrawn) throw new AppError('STATE_CHANGED', '这条台账已经撤回，不能再改');
  if (!mayChange(guarded(before), readerOf(context))) {
    throw new AppError('NOT_ALLOWED', '这条台账由登记人或支部书记修改，请联系他们');
  }
  checkRevision(before, revision);
}

async function book(
  context: MemberContext,
  tx: Transaction,
  before: LedgerEntryDoc | null,
  after: LedgerEntryDoc,
  { entries }: Resolved,
): Promise<void> {
  const venue = entries.get(after.parentId);
  if (!venue) throw new AppError('NOT_FOUND', '没有找到这处阵地，请重新选择');
  checkBooking(after, venue, context.now);
  if (before) await release(tx, before);
  await reserve(tx, after, context.now);
}
