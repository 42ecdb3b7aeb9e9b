import type { CheckedInput } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import { mayChange, mayWrite } from '../../../src/shared/ledger/access';
import { fieldChanges } from '../../../src/shared/ledger/changes';
import { type EntryValues, listOf } from '../../../src/shared/ledger/field';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import { nameKey } from '../../../src/shared/text/clean-text';
import { type LocalDate, localDateOf, parseLocalDate } from '../../../src/shared/time/local-date';
import type { Handler, MemberContext } from '../context';
import type { LedgerEntryDoc } from '../store/documents';
import type { Transaction } from '../store/store';
import { guarded, readerOf } from './entry-views';
import { checkRevision, loadEntry } from './load-entry';
import { putEntry, withEvent } from './put-entry';
import { refuseRiskyEntry } from './refuse-risky';
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
    const after = nextEntry(context, { _id: before?._id ?? newId, before, entered, resolved });
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

interface Next {
  readonly _id: string;
  readonly before: LedgerEntryDoc | null;
  readonly entered: Entered;
  readonly resolved: Resolved;
}

function nextEntry(context: MemberContext, { _id, before, entered, resolved }: Next): LedgerEntryDoc {
  const { caller, now } = context;
  const { kind, values } = entered;
  const facts = LEDGER_KIND_FACTS[kind];
  const title = String(values[facts.titleKey] ?? '');
  const day = dayOf(values, facts.dayKey) ?? before?.day ?? context.today;
  const author = resolved.people.get(listOf(values.authors)[0] ?? '') ?? null;
  const home = author ?? (before ? null : caller.member);
  const changes = before ? fieldChanges(kind, before, { values, names: resolved.names }, now) : [];
  return {
    _id,
    unitId: caller.unit._id,
    kind,
    title,
    day,
    values,
    names: resolved.names,
    state: facts.confirmed ? 'submitted' : 'recorded',
    withdrawn: false,
    parentId: parentOf(values, facts.parentKey),
    scorePoints: 0,
    departmentId: home?.departmentId ?? before?.departmentId ?? '',
    departmentName: home?.departmentName ?? before?.departmentName ?? '',
    createdById: before?.createdById ?? caller.member._id,
    createdByName: before?.createdByName ?? caller.member.name,
    createdAtMs: before?.createdAtMs ?? now,
    concernedIds: concernedOf(before?.createdById ?? caller.member._id, entered),
    revision: (before?.revision ?? 0) + 1,
    listKey: `${facts.dayKey === null ? nameKey(title) : day}:${_id}`,
    history: withEvent(before?.history ?? [], {
      atMs: now,
      byId: caller.member._id,
      byName: caller.member.name,
      event: before ? 'changed' : 'created',
      reason: '',
      changes,
    }),
  };
}

function dayOf(values: EntryValues, key: string | null): LocalDate | undefined {
  const value = key === null ? null : values[key];
  return typeof value === 'number' ? localDateOf(value) : parseLocalDate(String(value ?? ''));
}

function parentOf(values: EntryValues, key: string | undefined): string {
  const value = key === undefined ? null : values[key];
  return typeof value === 'string' ? value : '';
}

/** @throws AppError INPUT_INVALID for a talk with oneself */
function concernedOf(authorId: string, { kind, values }: Entered): readonly string[] {
  if (LEDGER_KIND_FACTS[kind].readers !== 'concerned') return [];
  const others = listOf(values.with);
  if (others.includes(authorId)) {
    const message = '谈话对象不能是本人，请重新选择';
    throw new AppError('INPUT_INVALID', message, { 'entry.values.with': message });
  }
  return [authorId, ...others];
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
