import { AppError } from '../../../src/shared/error/app-error';
import { isHeld, runningPublication } from '../../../src/shared/record/publication';
import { localDateOf } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import { countRecord } from '../points/ledger';
import { type RuleBook, ruleBook } from '../points/rule-book';
import { checkAgainstCounted } from '../record/check-counted';
import type { UnitDoc } from '../store/documents/membership';
import type { RecordDoc } from '../store/documents/record';
import type { Store, Transaction } from '../store/store';
import { unlessBroken } from '../unless-broken';
import { returnPublished } from './return-published';

const RECORDS_A_REQUEST = 40;
/** Bounds one run: some twenty requests a record, so that it ends within the minute the function has. */
const MAX_RECORDS = 120;

export interface CountReport {
  /** False: call again, it goes on with what is left. */
  readonly finished: boolean;
  readonly counted: number;
  /** Sent back to their people, because they cannot count beside what was counted meanwhile. */
  readonly returned: number;
}

/** What counting needs of a unit; read once a run. */
interface CountingUnit {
  readonly unit: UnitDoc;
  readonly rules: RuleBook;
}

/**
 * Counts the hours whose publication is over and to which no objection is open, of all units, those due longest first.
 * Each is one transaction that sees whether it was done, so that a run may be cut off anywhere, repeated, or meet
 * another one.
 */
export async function countPublished(store: Store, now: number): Promise<CountReport> {
  const units = new Map<string, CountingUnit>();
  let counted = 0;
  let returned = 0;
  let failed = false;
  let last = '';
  for (let seen = 0; seen < MAX_RECORDS; ) {
    const due = await store.find('records', {
      // The key of what is not to be counted is empty.
      where: { countsKey: { gt: last, lte: timeKey(now, '~') } },
      orderBy: [['countsKey', 'asc']],
      limit: RECORDS_A_REQUEST,
    });
    for (const record of due) {
      const outcome = await unlessBroken({ event: 'recordNotCounted', recordId: record._id }, async () => {
        const unit = units.get(record.unitId) ?? (await countingUnit(store, record.unitId, now));
        units.set(record.unitId, unit);
        return countOne(store, record._id, unit, now);
      });
      counted += outcome === 'counted' ? 1 : 0;
      returned += outcome === 'returned' ? 1 : 0;
      failed ||= !outcome;
    }
    seen += due.length;
    last = due.at(-1)?.countsKey ?? last;
    if (due.length < RECORDS_A_REQUEST) return { finished: !failed, counted, returned };
  }
  return { finished: false, counted, returned };
}

async function countingUnit(store: Store, unitId: string, now: number): Promise<CountingUnit> {
  const unit = await store.get('units', unitId);
  if (!unit) throw new Error(`the unit ${unitId} is gone`);
  return { unit, rules: ruleBook(store, unitId, localDateOf(now)) };
}

type Outcome = 'counted' | 'returned' | 'nothing';

async function countOne(store: Store, recordId: string, unit: CountingUnit, now: number): Promise<Outcome> {
  try {
    return await store.transaction((tx) => count(store, tx, recordId, unit, now));
  } catch (error) {
    // What cannot count beside another record; when the database is busy the next run has another try.
    if (!(error instanceof AppError) || error.code === 'BUSY') throw error;
    const isReturned = await store.transaction((tx) => returnPublished(tx, recordId, error.message, now));
    return isReturned ? 'returned' : 'nothing';
  }
}

async function count(
  store: Store,
  tx: Transaction,
  recordId: string,
  { unit, rules }: CountingUnit,
  now: number,
): Promise<Outcome> {
  const record = await tx.get('records', recordId);
  if (!record || !isDue(record, now)) return 'nothing';
  const member = await tx.get('members', record.memberId);
  const entry = await countRecord(tx, {
    record,
    member,
    now,
    ruleSet: await rules.on(record.occurredOn),
    check: (years) => checkAgainstCounted(store, unit, { record, member, years }),
    closedThrough: unit.closedThroughMonth ?? null,
  });
  await tx.patch('records', recordId, {
    entryId: entry._id,
    earnedPoints: entry.earnedPoints,
    ruleLabel: entry.ruleLabel,
    publishedKey: '',
    countsKey: '',
  });
  return 'counted';
}

/** As the transaction sees it: somebody may have objected, voided or changed it since it was found. */
function isDue(record: RecordDoc, now: number): boolean {
  const publication = runningPublication(record);
  return publication !== null && publication.countsFromMs <= now && !isHeld(publication);
}
