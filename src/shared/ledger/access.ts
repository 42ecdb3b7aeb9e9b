import type { Role } from '../membership/role';
import type { LedgerKind } from './kind';
import { LEDGER_KIND_FACTS } from './kind-facts';
import type { LedgerState } from './ledger-state';

/** Who asks. */
export interface Reader {
  /** All ids under which the person is or was a member. */
  readonly memberIds: readonly string[];
  readonly roles: ReadonlySet<Role>;
}

/** What of an entry decides who may do what. */
export interface Guarded {
  readonly kind: LedgerKind;
  readonly state: LedgerState;
  readonly createdById: string;
  /** Whom a confidential entry is about, its author among them; empty for all others. */
  readonly concernedIds: readonly string[];
  /** Whose work is to be confirmed: neither they nor who entered it confirm it. */
  readonly authorIds: readonly string[];
}

const hasOne = ({ roles }: Reader, wanted: readonly Role[]) => wanted.some((role) => roles.has(role));

/** Whether the ledger as such is open to the caller; of a confidential one everyone sees the own entries. */
export function mayList(kind: LedgerKind, reader: Reader): boolean {
  const { readers } = LEDGER_KIND_FACTS[kind];
  return readers === 'concerned' || hasOne(reader, readers);
}

export function maySee(entry: Guarded, reader: Reader): boolean {
  const { readers } = LEDGER_KIND_FACTS[entry.kind];
  return readers === 'concerned'
    ? entry.concernedIds.some((id) => reader.memberIds.includes(id))
    : hasOne(reader, readers) || reader.memberIds.includes(entry.createdById);
}

export function mayWrite(kind: LedgerKind, reader: Reader): boolean {
  return hasOne(reader, LEDGER_KIND_FACTS[kind].writers);
}

/** Who entered it, and secretaries; a confidential entry changes by its author's hand alone. */
export function mayChange(entry: Guarded, reader: Reader): boolean {
  if (entry.state === 'withdrawn' || !mayWrite(entry.kind, reader)) return false;
  if (reader.memberIds.includes(entry.createdById)) return true;
  return LEDGER_KIND_FACTS[entry.kind].readers !== 'concerned' && reader.roles.has('secretary');
}

export function mayConfirm(entry: Guarded, reader: Reader): boolean {
  const concerned = [entry.createdById, ...entry.authorIds].some((id) => reader.memberIds.includes(id));
  return entry.state === 'submitted' && reader.roles.has('secretary') && !concerned;
}
