import type { UnitYearDoc } from '../store/documents/unit-year';
import type { Transaction } from '../store/store';

export const unitYearId = (unitId: string, year: string) => `${unitId}:${year}`;

/** Adds amounts at field paths (`ledger.11.article.entries`) to what the unit did in a year. */
export async function addToUnitYear(
  tx: Transaction,
  unitId: string,
  year: string,
  amounts: Readonly<Record<string, number>>,
): Promise<void> {
  const sums = Object.fromEntries(Object.entries(amounts).filter(([, amount]) => amount !== 0));
  if (Object.keys(sums).length === 0) return;
  const changed = { ...sums, moves: 1 };
  const _id = unitYearId(unitId, year);
  if (await tx.increment('unit_years', _id, changed)) return;
  const empty: UnitYearDoc = { _id, unitId, year, ledger: {}, articleScores: {} };
  await tx.put('unit_years', empty);
  await tx.increment('unit_years', _id, changed);
}
