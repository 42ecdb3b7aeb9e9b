import { type EntryValues, emptyValue, type FieldValue, type LedgerField } from '@/shared/ledger/field';
import type { LedgerKind } from '@/shared/ledger/kind';
import { fieldOf, LEDGER_KIND_FACTS } from '@/shared/ledger/kind-facts';
import type { EntryNames } from '@/shared/ledger/show-field';
import type { LocalDate } from '@/shared/time/local-date';

/** An entry as it is filled in: what is missing is empty, and `names` tell the chosen people and entries. */
export interface LedgerForm {
  readonly values: EntryValues;
  readonly names: EntryNames;
}

/** A new entry: of today, with what the page was opened for; `self` writes it. */
export function blankForm(
  kind: LedgerKind,
  today: LocalDate,
  presets: LedgerForm,
  self?: { readonly memberId: string; readonly name: string },
): LedgerForm {
  const { fields, dayKey, confirmed } = LEDGER_KIND_FACTS[kind];
  const values = fields.map((field): [string, FieldValue] => {
    const ofToday = field.key === dayKey && field.type === 'date';
    // What is confirmed by others is somebody's work: mostly one's own.
    const own = confirmed && self && field.type === 'people' ? [self.memberId] : undefined;
    return [field.key, presets.values[field.key] ?? own ?? (ofToday ? today : emptyValue(field))];
  });
  const names = confirmed && self ? { ...presets.names, [self.memberId]: self.name } : presets.names;
  return { values: Object.fromEntries(values), names };
}

/**
 * A kept draft or an entry of this kind, or undefined when it is none: what no longer fits a field, and what the kind did
 * not ask for when it was written, is empty.
 */
export function parseDraft(kind: LedgerKind, kept: unknown): LedgerForm | undefined {
  if (!isRecord(kept) || !isRecord(kept.values) || !isRecord(kept.names)) return undefined;
  const { values, names } = kept;
  const fields = LEDGER_KIND_FACTS[kind].fields.map((field): [string, FieldValue] => [
    field.key,
    fitting(field, values[field.key]) ?? emptyValue(field),
  ]);
  const known = Object.entries(names).filter((name): name is [string, string] => typeof name[1] === 'string');
  return { values: Object.fromEntries(fields), names: Object.fromEntries(known) };
}

function fitting(field: LedgerField, value: unknown): FieldValue {
  const empty = emptyValue(field);
  if (Array.isArray(empty))
    return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null;
  const numeric = ['integer', 'amountFen', 'dateTime'].includes(field.type);
  if (numeric) return typeof value === 'number' ? value : null;
  return typeof value === 'string' ? value : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What must be filled in, and what may be. Who may not look through the people of the unit is asked for those alone
 * who can be named by name.
 */
export function formParts(
  kind: LedgerKind,
  seesPeople: boolean,
): { required: LedgerField[]; optional: LedgerField[] } {
  const fields = LEDGER_KIND_FACTS[kind].fields.filter(
    (field) => field.type !== 'people' || seesPeople || field.byName === true,
  );
  return {
    required: fields.filter(({ required }) => required),
    optional: fields.filter(({ required }) => !required),
  };
}

/** Messages of the contract by field key: `entry.values.title` → `title`. */
export function fieldErrors(fields: Readonly<Record<string, string>>): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const [path, message] of Object.entries(fields)) {
    const key = path.replace(/^entry\.values\./, '').split('.')[0] ?? '';
    errors[key] ??= message;
  }
  return errors;
}

/** Yuan as typed (`1234.5`) in whole fen; undefined while it is no amount. */
export function fenOf(typed: string): number | undefined {
  const match = /^(\d{1,8})(?:\.(\d{1,2})?)?$/.exec(typed.trim());
  if (!match) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** Fen as one would type the yuan. */
export function yuanOf(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}

/** Where the field of a kind is that names the entry it belongs under. */
export function parentField(kind: LedgerKind): LedgerField | undefined {
  const { parentKey } = LEDGER_KIND_FACTS[kind];
  return parentKey === undefined ? undefined : fieldOf(kind, parentKey);
}
