import { type EntryValues, type FieldValue, listOf } from './field';
import type { LedgerKind } from './kind';
import { LEDGER_KIND_FACTS } from './kind-facts';
import { type EntryNames, showField } from './show-field';

/** One field that was changed, before and after in words. */
export interface FieldChange {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

interface Side {
  readonly values: EntryValues;
  readonly names: EntryNames;
}

/** Long texts are told by their beginning: the history says who changed what, it is not a copy. */
const MAX_WORDS = 60;

/** What differs between two states of an entry, in the order of its fields. */
export function fieldChanges(kind: LedgerKind, before: Side, after: Side, nowMs: number): FieldChange[] {
  return LEDGER_KIND_FACTS[kind].fields.flatMap((field) => {
    const old = before.values[field.key] ?? null;
    const now = after.values[field.key] ?? null;
    if (JSON.stringify(old) === JSON.stringify(now) || (isEmpty(old) && isEmpty(now))) return [];
    const words = (side: Side) =>
      shorten(showField(field, side.values[field.key] ?? null, side.names, nowMs));
    // Other pictures may be as many as before.
    const swapped = field.type === 'pictures' && listOf(old).length === listOf(now).length;
    return [{ label: field.label, before: words(before), after: swapped ? '换了图片' : words(after) }];
  });
}

/** A field that was not asked for then is as empty as one that nobody filled in. */
const isEmpty = (value: FieldValue) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

const shorten = (words: string) => (words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words);
