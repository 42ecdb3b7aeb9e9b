import { formatDay, formatInstant } from '../time/chinese-time';
import { localDateOf, parseLocalDate } from '../time/local-date';
import { type EntryValues, type FieldValue, type LedgerField, listOf } from './field';
import type { LedgerKind } from './kind';
import { fieldOf } from './kind-facts';

/** Ids of people and entries → the names they had when they were chosen. */
export type EntryNames = Readonly<Record<string, string>>;

/** Whole fen as people write money: `1,234.50元`, from ten thousand on `12.5万元` where nothing is lost by it. */
export function formatFen(fen: number): string {
  if (fen >= 1_000_000 && fen % 10_000 === 0) return `${fen / 1_000_000}万元`;
  const [whole = '0', cents = '00'] = (fen / 100).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return cents === '00' ? `${grouped}元` : `${grouped}.${cents}元`;
}

/** A field's value in words; empty where nothing was entered. Pictures are counted. */
export function showField(field: LedgerField, value: FieldValue, names: EntryNames, nowMs: number): string {
  if (value === null || value === '') return '';
  switch (field.type) {
    case 'date': {
      const day = parseLocalDate(String(value));
      return day ? formatDay(day, localDateOf(nowMs)) : '';
    }
    case 'dateTime':
      return formatInstant(Number(value), nowMs);
    case 'amountFen':
      return formatFen(Number(value));
    case 'integer':
      return `${value}${field.unit}`;
    case 'choice':
      return field.choices.find((choice) => choice.value === value)?.label ?? '';
    case 'people':
      return namesOf(listOf(value), names);
    case 'reference':
      return names[String(value)] ?? '';
    case 'pictures':
      return listOf(value).length === 0 ? '' : `${listOf(value).length}张`;
    default:
      return String(value);
  }
}

const namesOf = (ids: readonly string[], names: EntryNames) =>
  ids
    .map((id) => names[id] ?? '')
    .filter(Boolean)
    .join('、');

interface Shown {
  readonly kind: LedgerKind;
  readonly values: EntryValues;
  readonly names: EntryNames;
}

/** One field of an entry in words. */
export function showValue({ kind, values, names }: Shown, key: string, nowMs: number): string {
  const field = fieldOf(kind, key);
  return field ? showField(field, values[key] ?? null, names, nowMs) : '';
}
