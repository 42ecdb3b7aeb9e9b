import type { FieldChange } from '../../../../src/shared/ledger/changes';
import type { EntryValues } from '../../../../src/shared/ledger/field';
import type { LedgerKind } from '../../../../src/shared/ledger/kind';
import type { LedgerEvent, LedgerState } from '../../../../src/shared/ledger/ledger-state';
import type { EntryNames } from '../../../../src/shared/ledger/show-field';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

/** One line of the history of a ledger's entry. */
interface LedgerEventDoc {
  readonly atMs: number;
  readonly byId: string;
  readonly byName: string;
  readonly event: LedgerEvent;
  readonly reason: string;
  readonly changes: readonly FieldChange[];
}

/** An entry of one of the ledgers 台账; which fields `values` has is said by the table of kinds. Never deleted. */
export interface LedgerEntryDoc extends UnitDocument {
  /** How often it was attached as evidence: attaching it collides with what takes it back. Absent: never. */
  readonly timesAttached?: number;
  readonly kind: LedgerKind;
  readonly title: string;
  /** The civil day it belongs to; of a register that of its entry. */
  readonly day: LocalDate;
  readonly values: EntryValues;
  /** Names of the people and entries named in `values`, as they were when chosen. */
  readonly names: EntryNames;
  readonly state: LedgerState;
  /** State as what lists leave out. */
  readonly withdrawn: boolean;
  /** The entry it belongs under; empty for none. */
  readonly parentId: string;
  /** Of a confirmed article, by the table of that day. */
  readonly scorePoints: number;
  /** Where its points go: the first author's department, else that of who entered it. */
  readonly departmentId: string;
  readonly departmentName: string;
  readonly createdById: string;
  readonly createdByName: string;
  readonly createdAtMs: number;
  /** Who alone may read a confidential entry; empty for all others. */
  readonly concernedIds: readonly string[];
  readonly revision: number;
  /** Day (of a register: name) and id: the key lists are paged by. */
  readonly listKey: string;
  /** Latest last, at most fifty kept. */
  readonly history: readonly LedgerEventDoc[];
}

/** Lets a person find the confidential entries that concern them. `_id` is `<entryId>:<memberId>`. */
export interface LedgerViewDoc extends UnitDocument {
  readonly memberId: string;
  readonly kind: LedgerKind;
  readonly entryId: string;
  readonly listKey: string;
}

export interface VenueSlot {
  readonly entryId: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly purpose: string;
  readonly byName: string;
}

/** A venue's bookings that touch one day; two who book at once collide here. `_id` is `<venueId>:<day>`. */
export interface VenueDayDoc extends UnitDocument {
  readonly venueId: string;
  readonly day: LocalDate;
  /** In order of time. */
  readonly slots: readonly VenueSlot[];
}

/** How many entries each ledger holds, of all years. `_id` is the unit's id. */
export interface LedgerTotalsDoc extends UnitDocument {
  readonly totals: Readonly<Partial<Record<LedgerKind, number>>>;
}

/** Says that an article was submitted already. `_id` follows from unit, title, outlet and year. */
export interface ArticleClaimDoc extends UnitDocument {
  readonly entryId: string;
  readonly byName: string;
}
