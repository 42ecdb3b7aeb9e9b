import { flatSums, type Sums } from '../../../src/shared/reconcile/sums';
import type { SummedTarget } from '../store/documents/reconcile';

/** The fields of a document that are nothing but sums. */
const FIELDS: Readonly<Record<SummedTarget['collection'], readonly string[]>> = {
  chapters: ['states', 'statementChars'],
  campaign_years: ['evidence'],
  unit_years: ['ledger', 'articleScores', 'pledges'],
};

/** The sums a document holds, by path; of none, none. */
export function sumsIn(collection: SummedTarget['collection'], document: object | null): Sums {
  const fields = Object.entries(document ?? {}).filter(([field]) => FIELDS[collection].includes(field));
  return flatSums(Object.fromEntries(fields));
}
