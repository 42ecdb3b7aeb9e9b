import { AppError } from '../../../src/shared/error/app-error';
import { type EntryValues, type LedgerField, listOf } from '../../../src/shared/ledger/field';
import type { LedgerKind } from '../../../src/shared/ledger/kind';
import { LEDGER_KIND_FACTS } from '../../../src/shared/ledger/kind-facts';
import type { EntryNames } from '../../../src/shared/ledger/show-field';
import type { LedgerEntryDoc } from '../store/documents/ledger';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';

export interface Resolved {
  readonly names: EntryNames;
  readonly people: ReadonlyMap<string, MemberDoc>;
  readonly entries: ReadonlyMap<string, LedgerEntryDoc>;
}

/**
 * The people and entries that the values name, with their names of today. Whoever was named before may stay although
 * they have left, and an entry although it was withdrawn.
 * @throws AppError INPUT_INVALID by field for who or what is not of the unit
 */
export async function resolveNames(
  tx: Transaction,
  unitId: string,
  kind: LedgerKind,
  { values, before }: { readonly values: EntryValues; readonly before: LedgerEntryDoc | null },
): Promise<Resolved> {
  const names: Record<string, string> = {};
  const people = new Map<string, MemberDoc>();
  const entries = new Map<string, LedgerEntryDoc>();
  for (const field of LEDGER_KIND_FACTS[kind].fields) {
    const value = values[field.key] ?? null;
    if (field.type === 'people') {
      for (const id of listOf(value)) {
        const member = people.get(id) ?? (await tx.get('members', id));
        const known = before?.names[id] !== undefined;
        if (member?.unitId !== unitId || !(member.active || known)) refuse(field, '有人已不在名单中');
        people.set(id, member);
        names[id] = member.name;
      }
    } else if (field.type === 'reference' && typeof value === 'string') {
      const entry = await tx.get('ledger_entries', value);
      const usable = entry?.unitId === unitId && entry.kind === field.kind;
      if (!usable || (entry.withdrawn && before?.names[value] === undefined))
        refuse(field, '所选的一项已不在台账中');
      entries.set(value, entry);
      names[value] = entry.title;
    }
  }
  return { names, people, entries };
}

function refuse({ key, label }: LedgerField, what: string): never {
  const message = `${label}：${what}，请重新选择`;
  throw new AppError('INPUT_INVALID', message, { [`entry.values.${key}`]: message });
}
