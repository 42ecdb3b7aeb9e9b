import type { Role } from '../membership/role';
import type { LedgerField } from './field';
import type { LedgerKind } from './kind';
import { MEDIA_KINDS } from './media-kinds';
import { ORGANISATION_KINDS } from './organisation-kinds';
import { PARTNER_KINDS } from './partner-kinds';
import { VENUE_KINDS } from './venue-kinds';

/** What one ledger is: the single place that says it. */
export interface LedgerKindFacts {
  readonly label: string;
  /** What one entry is counted in. */
  readonly unit: string;
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** The field that names an entry. */
  readonly titleKey: string;
  /** The day (or instant) an entry belongs to; null for registers, which are kept without years. */
  readonly dayKey: string | null;
  /** The money summed up by month. */
  readonly amountKey?: string;
  /** The people summed up by month: a number, or a list of people. */
  readonly peopleKey?: string;
  /** The entry it belongs under: a field of type reference. */
  readonly parentKey?: string;
  /** Fields told in a list, under the title. */
  readonly lineKeys: readonly string[];
  readonly writers: readonly Role[];
  /** `concerned`: nobody but who entered it and whom it names; managers learn its numbers alone. */
  readonly readers: readonly Role[] | 'concerned';
  /** True where what is entered counts once a secretary who has no part in it confirms it. */
  readonly confirmed?: true;
  readonly fields: readonly LedgerField[];
}

export const LEDGER_KIND_FACTS: Readonly<Record<LedgerKind, LedgerKindFacts>> = {
  ...PARTNER_KINDS,
  ...VENUE_KINDS,
  ...MEDIA_KINDS,
  ...ORGANISATION_KINDS,
};

/** A field of a kind by its key. */
export function fieldOf(kind: LedgerKind, key: string): LedgerField | undefined {
  return LEDGER_KIND_FACTS[kind].fields.find((field) => field.key === key);
}
