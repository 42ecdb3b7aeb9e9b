import type { LocalDate } from '../time/local-date';
import type { EntryValues } from './field';
import type { LedgerKind } from './kind';
import { LEDGER_KIND_FACTS } from './kind-facts';
import type { LedgerState } from './ledger-state';

/** What of an entry is summed up. */
export interface Countable {
  readonly kind: LedgerKind;
  readonly day: LocalDate;
  readonly values: EntryValues;
  readonly state: LedgerState;
  readonly scorePoints: number;
  readonly departmentId: string;
}

/** Amounts by field path of one year's sums. */
export interface YearAmounts {
  readonly year: string;
  readonly amounts: Readonly<Record<string, number>>;
}

/**
 * What an entry adds to the sums of its year, negative where it is taken out. Only what is recorded counts: an article
 * that waits, what was returned or withdrawn adds nothing.
 */
function amountsOf(entry: Countable, sign: 1 | -1): YearAmounts {
  const year = entry.day.slice(0, 4);
  if (entry.state !== 'recorded') return { year, amounts: {} };
  const { amountKey, peopleKey } = LEDGER_KIND_FACTS[entry.kind];
  const month = entry.day.slice(5, 7);
  const path = `ledger.${month}.${entry.kind}`;
  const amounts: Record<string, number> = {
    [`${path}.entries`]: sign,
    [`${path}.amountFen`]: sign * numberOf(entry.values, amountKey),
    [`${path}.people`]: sign * peopleOf(entry.values, peopleKey),
    [`${path}.scorePoints`]: sign * entry.scorePoints,
  };
  if (entry.scorePoints !== 0)
    amounts[`articleScores.${entry.departmentId}.${month}`] = sign * entry.scorePoints;
  return { year, amounts };
}

/** What a change adds to the sums, year by year, without zeros; `null`: there was none before. */
export function changedSums(before: Countable | null, after: Countable): YearAmounts[] {
  const years = new Map<string, Record<string, number>>();
  for (const { year, amounts } of [...(before ? [amountsOf(before, -1)] : []), amountsOf(after, 1)]) {
    const sums = years.get(year) ?? {};
    for (const [path, amount] of Object.entries(amounts)) sums[path] = (sums[path] ?? 0) + amount;
    years.set(year, sums);
  }
  return [...years].flatMap(([year, sums]) => {
    const amounts = Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
    return Object.keys(amounts).length > 0 ? [{ year, amounts }] : [];
  });
}

/** How the number of entries kept changes; withdrawn ones are not. */
export function changedTotal(before: Countable | null, after: Countable): number {
  const kept = (entry: Countable | null) => (entry?.state === 'recorded' ? 1 : 0);
  return kept(after) - kept(before);
}

function numberOf(values: EntryValues, key: string | undefined): number {
  const value = key === undefined ? null : values[key];
  return typeof value === 'number' ? value : 0;
}

function peopleOf(values: EntryValues, key: string | undefined): number {
  const value = key === undefined ? null : values[key];
  return Array.isArray(value) ? value.length : numberOf(values, key);
}
