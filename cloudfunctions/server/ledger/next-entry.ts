import { AppError } from '../../../src/shared/error/app-error';
import { fieldChanges } from '../../../src/shared/ledger/changes';
import { type EntryValues, listOf } from '../../../src/shared/ledger/field';
import type { LedgerKind } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import { nameKey } from '../../../src/shared/text/clean-text';
import { type LocalDate, localDateOf, parseLocalDate } from '../../../src/shared/time/local-date';
import { historyAfter } from '../history-after';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { MemberDoc } from '../store/documents/membership';
import type { Resolved } from './resolve-names';

interface Entered {
  readonly kind: LedgerKind;
  readonly values: EntryValues;
}

/** Who enters it, and when. */
interface Entering {
  readonly unitId: string;
  readonly member: Pick<MemberDoc, '_id' | 'name' | 'departmentId' | 'departmentName'>;
  readonly now: number;
  readonly today: LocalDate;
}

interface Next {
  readonly _id: string;
  readonly before: LedgerEntryDoc | null;
  readonly entered: Entered;
  readonly resolved: Pick<Resolved, 'names' | 'people'>;
}

/**
 * An entry as it is after it was entered or changed: a new revision with what changed in its history.
 * @throws AppError INPUT_INVALID for a talk with oneself
 */
export function nextEntry(by: Entering, { _id, before, entered, resolved }: Next): LedgerEntryDoc {
  const { unitId, member, now } = by;
  const { kind, values } = entered;
  const facts = LEDGER_KIND_FACTS[kind];
  const title = String(values[facts.titleKey] ?? '');
  const day = dayOf(values, facts.dayKey) ?? before?.day ?? by.today;
  const author = resolved.people.get(listOf(values.authors)[0] ?? '') ?? null;
  const home = author ?? (before ? null : member);
  const changes = before ? fieldChanges(kind, before, { values, names: resolved.names }, now) : [];
  return {
    _id,
    unitId: unitId,
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
    createdById: before?.createdById ?? member._id,
    createdByName: before?.createdByName ?? member.name,
    createdAtMs: before?.createdAtMs ?? now,
    concernedIds: concernedOf(before?.createdById ?? member._id, entered),
    revision: (before?.revision ?? 0) + 1,
    listKey: `${facts.dayKey === null ? nameKey(title) : day}:${_id}`,
    history: historyAfter(before?.history ?? [], {
      atMs: now,
      byId: member._id,
      byName: member.name,
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
