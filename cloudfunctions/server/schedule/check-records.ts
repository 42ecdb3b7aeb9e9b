import { memberYearId } from '../points/ledger';
import { loadEntries } from '../points/load-entries';
import type { PointEntryDoc } from '../store/documents/points';
import type { Drift } from '../store/documents/reconcile';
import type { RecordDoc } from '../store/documents/record';
import type { Store } from '../store/store';

const RECORDS_A_REQUEST = 500;
/** What was counted in a year may be taken back in one of these after it was closed. */
const LATER_YEARS = 3;

/**
 * Compares the records that say they count in a year with the entries that count them: hours and points come from
 * records, and entries alone would not tell that one of both was changed by hand.
 */
export async function recordDrifts(
  store: Store,
  memberId: string,
  year: string,
  entries: readonly PointEntryDoc[],
): Promise<Drift[]> {
  const records = await countedRecords(store, memberId, memberYearId(memberId, year));
  const byId = new Map(entries.map((entry) => [entry._id, entry]));
  const wrong = records.filter((record) => !saysTheSame(record, byId.get(record.entryId ?? '')));
  const claimed = new Set(records.map(({ entryId }) => entryId));
  const unclaimed = entries.filter(
    ({ _id, source, sign }) => source === 'record' && sign === 1 && !claimed.has(_id),
  );
  const stray = await notTakenBack(store, memberId, year, unclaimed, entries);
  return [
    ...wrong.map(({ _id, entryId }) => drift(_id, `is not what entry ${entryId} says`)),
    ...stray.map(({ _id, sourceId }) => drift(sourceId, `is counted by entry ${_id} and does not say so`)),
  ];
}

function saysTheSame(record: RecordDoc, entry: PointEntryDoc | undefined): boolean {
  return (
    entry?.recordId === record._id &&
    entry.sign === 1 &&
    entry.durationMinutes === record.durationMinutes &&
    entry.earnedPoints === record.earnedPoints &&
    entry.timeClass === record.timeClass &&
    entry.kind === record.kind &&
    entry.occurredOn === record.occurredOn
  );
}

/** Those that no entry takes back, of this year or, only where that is in question, of one after it. */
async function notTakenBack(
  store: Store,
  memberId: string,
  year: string,
  unclaimed: readonly PointEntryDoc[],
  entries: readonly PointEntryDoc[],
): Promise<readonly PointEntryDoc[]> {
  let left = without(unclaimed, entries);
  for (let later = 1; later <= LATER_YEARS && left.length > 0; later += 1) {
    const yearId = memberYearId(memberId, String(Number(year) + later));
    left = without(left, await loadEntries(store, yearId));
  }
  return left;
}

function without(some: readonly PointEntryDoc[], later: readonly PointEntryDoc[]): readonly PointEntryDoc[] {
  const takenBack = new Set(later.map(({ reversesEntryId }) => reversesEntryId));
  return some.filter(({ _id }) => !takenBack.has(_id));
}

function drift(documentId: string, problem: string): Drift {
  return { collection: 'records', documentId, problem, repaired: false };
}

async function countedRecords(store: Store, memberId: string, yearId: string): Promise<RecordDoc[]> {
  const records: RecordDoc[] = [];
  for (;;) {
    const found = await store.find('records', {
      // Ids of entries begin with that of their year; `;` follows `:`.
      where: { memberId, entryId: { gt: records.at(-1)?.entryId ?? `${yearId}:`, lt: `${yearId};` } },
      orderBy: [['entryId', 'asc']],
      limit: RECORDS_A_REQUEST,
    });
    records.push(...found);
    if (found.length < RECORDS_A_REQUEST) return records;
  }
}
