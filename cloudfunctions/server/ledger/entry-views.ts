import { type Guarded, mayChange, mayConfirm, type Reader } from '../../../src/shared/ledger/access';
import type { LedgerDetail, LedgerRow } from '../../../src/shared/ledger/contract';
import { listOf } from '../../../src/shared/ledger/field';
import { fieldOf, LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import { showValue } from '../../../src/shared/ledger/show-field';
import type { MemberContext } from '../context';
import { ownIds } from '../membership/own-ids';
import type { LedgerEntryDoc } from '../store/documents/ledger';

export function readerOf({ caller }: MemberContext): Reader {
  return { memberIds: ownIds(caller.member), roles: caller.roles };
}

/** What of an entry decides who may do what. */
export function guarded(entry: LedgerEntryDoc): Guarded {
  const authors = LEDGER_KIND_FACTS[entry.kind].confirmed ? listOf(entry.values.authors) : [];
  return {
    kind: entry.kind,
    state: entry.state,
    createdById: entry.createdById,
    concernedIds: entry.concernedIds,
    authorIds: authors,
  };
}

export function entryRow(entry: LedgerEntryDoc, nowMs: number): LedgerRow {
  return {
    entryId: entry._id,
    kind: entry.kind,
    title: entry.title,
    day: entry.day,
    lines: linesOf(entry, nowMs),
    state: entry.state,
    scorePoints: entry.scorePoints,
    picture: listOf(entry.values.pictures)[0] ?? null,
    createdByName: entry.createdByName,
  };
}

/** Numbers say what they are of: `服务群众 120人次`; names and choices speak for themselves. */
function linesOf(entry: LedgerEntryDoc, nowMs: number): string[] {
  return LEDGER_KIND_FACTS[entry.kind].lineKeys.flatMap((key) => {
    const words = showValue(entry, key, nowMs);
    const field = fieldOf(entry.kind, key);
    if (words === '' || !field) return [];
    return field.type === 'integer' || field.type === 'dateTime' ? [`${field.label} ${words}`] : [words];
  });
}

export function entryDetail(entry: LedgerEntryDoc, context: MemberContext): LedgerDetail {
  const reader = readerOf(context);
  return {
    ...entryRow(entry, context.now),
    values: { ...entry.values },
    names: { ...entry.names },
    revision: entry.revision,
    departmentName: entry.departmentName,
    mayChange: mayChange(guarded(entry), reader),
    mayConfirm: mayConfirm(guarded(entry), reader),
    history: entry.history.map(({ byId: _notTold, changes, ...event }) => ({
      ...event,
      changes: changes.map((change) => ({ ...change })),
    })),
  };
}
