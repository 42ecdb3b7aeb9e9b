import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { mayList } from '../../../src/shared/ledger/access';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import type { Handler, MemberContext } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { ofPerson } from '../membership/own-ids';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { Range, Where } from '../store/store';
import { entryDetail, entryRow, readerOf } from './entry-views';
import { loadEntry } from './load-entry';

export const list: Handler<'ledger.list'> = async (context, input) => {
  if (!mayList(input.kind, readerOf(context))) {
    throw new AppError('NOT_ALLOWED', '这本台账只对管理人员开放，如需要请联系管理员');
  }
  const confidential = LEDGER_KIND_FACTS[input.kind].readers === 'concerned';
  const found = await (confidential ? ownEntries(context, input) : entries(context, input));
  return { rows: found.documents.map((entry) => entryRow(entry, context.now)), nextCursor: found.nextCursor };
};

export const get: Handler<'ledger.get'> = async (context, { entryId }) =>
  entryDetail(await loadEntry(context, context.store, entryId), context);

type ListInput = CheckedInput<'ledger.list'>;

async function entries(context: MemberContext, input: ListInput) {
  const { kind, state, parentId } = input;
  const direction = LEDGER_KIND_FACTS[kind].dayKey === null && parentId === null ? 'asc' : 'desc';
  const where: Record<string, Where[string]> = { kind, listKey: spanOf(input, direction) };
  if (parentId === null) where.unitId = context.caller.unit._id;
  else where.parentId = (await loadEntry(context, context.store, parentId))._id;
  if (state === null || parentId !== null) where.withdrawn = false;
  else where.state = state;
  const found = await context.store.find('ledger_entries', {
    where,
    orderBy: [['listKey', direction]],
    limit: PAGE_LIMIT,
  });
  return keyPage(found, (entry) => entry.listKey);
}

/** Those that concern the caller, found by their own list: the others are not even looked at. */
async function ownEntries(context: MemberContext, input: ListInput) {
  const views = await context.store.find('ledger_views', {
    where: {
      memberId: ofPerson(context.caller.member),
      kind: input.kind,
      listKey: spanOf(input, 'desc'),
    },
    orderBy: [['listKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(views, (view) => view.listKey);
  const ids = documents.map((view) => view.entryId);
  const found =
    ids.length === 0
      ? []
      : await context.store.find('ledger_entries', { where: { _id: { in: ids } }, limit: ids.length });
  const byId = new Map(found.map((entry) => [entry._id, entry]));
  // Of another unit nothing is shown: who left it may still be named there.
  const wanted = ({ unitId, state, withdrawn }: LedgerEntryDoc) =>
    unitId === context.caller.unit._id && (input.state === null ? !withdrawn : state === input.state);
  const own = ids.flatMap((id) => byId.get(id) ?? []).filter(wanted);
  return { documents: own, nextCursor };
}

/** The keys of a year, or of all; from the cursor on. */
function spanOf({ year, cursor }: ListInput, direction: 'asc' | 'desc'): Range {
  if (direction === 'asc') return { gt: cursor ?? '' };
  const last = year === null ? '~' : `${year}~`;
  const from = year === null ? {} : { gte: `${year}-` };
  // A cursor of another year would else widen the span again.
  return { ...from, lt: cursor !== undefined && cursor < last ? cursor : last };
}
