import type { LedgerKind } from './kind';

/** What a field may hold: texts and ids, numbers, lists of ids; null where nothing was entered. */
export type FieldValue = string | number | null | string[];

/** All fields of an entry by key. */
export type EntryValues = Readonly<Record<string, FieldValue>>;

interface Labelled {
  /** Name in `values`; never shown. */
  readonly key: string;
  readonly label: string;
  readonly hint?: string;
  readonly required?: true;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/**
 * One field of a ledger. From its type and limits come the schema, the part of the form, the line of the detail page
 * and the column of the sheet.
 */
export type LedgerField = Labelled &
  (
    | { readonly type: 'text'; readonly max: number }
    | { readonly type: 'longText'; readonly max: number }
    | { readonly type: 'date' }
    | { readonly type: 'dateTime' }
    /** Money in whole fen, at most so many. */
    | { readonly type: 'amountFen'; readonly max: number }
    | { readonly type: 'integer'; readonly max: number; readonly unit: string }
    /** `byName`: also those who may not look through the people of the unit name them, by name. */
    | { readonly type: 'people'; readonly most: number; readonly byName?: true }
    | { readonly type: 'choice'; readonly choices: readonly Choice[] }
    /** Another entry of the unit. */
    | { readonly type: 'reference'; readonly kind: LedgerKind }
    | { readonly type: 'pictures' }
    | { readonly type: 'link' }
  );

/** What stands in a field that nobody filled in. */
export function emptyValue({ type }: LedgerField): FieldValue {
  if (type === 'people' || type === 'pictures') return [];
  return type === 'text' || type === 'longText' || type === 'link' ? '' : null;
}

/** A list where a list is expected; texts and numbers count as none. */
export function listOf(value: FieldValue | undefined): readonly string[] {
  return Array.isArray(value) ? value : [];
}
