import {
  closingSettingsOf,
  monthDue,
  periodListKey,
  periodsEndingWith,
  SETTLE_MS,
} from '../../../src/shared/points/closing';
import { START_OF_RANKING } from '../../../src/shared/points/ranking-cursor';
import { localDateOf, type YearMonth } from '../../../src/shared/time/local-date';
import type { PeriodKey } from '../../../src/shared/time/period';
import type { PeriodDoc } from '../store/documents/points';
import type { Store, Transaction } from '../store/store';
import { eachUnit } from './each-unit';
import { publishPage } from './publish-page';

/** Bounds one run: five requests a page, so that it ends well within the minute the function has. */
const MAX_PAGES = 120;
/** Nobody leaves so many months; it bounds a run all the same. */
const MAX_MONTHS = 24;
const MAX_CLOSING = 60;

interface CloseOptions {
  /** Milliseconds. */
  readonly now: number;
  /** One unit; absent: all of them. */
  readonly unitId?: string | undefined;
}

export interface CloseReport {
  /** False: call again, it goes on where it stopped; at the earliest after `SETTLE_MS` when months were just marked. */
  readonly finished: boolean;
  readonly marked: readonly PeriodKey[];
  readonly published: readonly PeriodKey[];
  readonly pages: number;
}

/**
 * Closes what is due in two steps. First the unit is marked: from then on entries for the month count in the next
 * one. At a later run, when no call that read the unit before can be alive, the standings are copied page by page
 * into the published list. Each step is one transaction that sees whether it was done already, so that a run may be
 * cut off anywhere, repeated, or meet another one.
 */
export async function closePeriods(store: Store, { now, unitId }: CloseOptions): Promise<CloseReport> {
  const marked: PeriodKey[] = [];
  const published: PeriodKey[] = [];
  let pages = 0;
  let waiting = false;
  const isDone = await eachUnit(store, { round: 'closePeriods', only: unitId }, async (id) => {
    marked.push(...(await markMonths(store, id, now)));
    for (const found of await closingPeriods(store, id)) {
      if (found.markedAtMs + SETTLE_MS > now) {
        waiting = true;
        continue;
      }
      let period = found;
      while (period.state === 'closing' && pages < MAX_PAGES) {
        period = await publishPage(store, period, now);
        pages += 1;
      }
      if (period.state === 'published') published.push(period.periodKey);
      else return 'stop';
    }
    return 'done';
  });
  return { finished: isDone && !waiting, marked, published, pages };
}

function closingPeriods(store: Store, unitId: string): Promise<PeriodDoc[]> {
  return store.find('periods', {
    where: { unitId, state: 'closing' },
    orderBy: [['periodKey', 'asc']],
    limit: MAX_CLOSING,
  });
}

/** Marks all months of the unit that are due. Returns the periods that ended with them. */
async function markMonths(store: Store, unitId: string, now: number): Promise<PeriodKey[]> {
  const marked: PeriodKey[] = [];
  for (let month = 0; month < MAX_MONTHS; month += 1) {
    const closed = await store.transaction((tx) => markNextMonth(tx, unitId, now));
    if (closed.length === 0) break;
    marked.push(...closed);
  }
  return marked;
}

/** Marks the unit's next month when it is due. Returns the periods that ended with it. */
async function markNextMonth(tx: Transaction, unitId: string, now: number): Promise<PeriodKey[]> {
  const unit = await tx.get('units', unitId);
  if (!unit) return [];
  const { closeAfterDays } = closingSettingsOf(unit.settings);
  const month = monthDue(unit.closedThroughMonth ?? null, localDateOf(now), closeAfterDays);
  if (month === null) return [];
  await tx.patch('units', unitId, { closedThroughMonth: month });
  return openPeriods(tx, unitId, month, now);
}

async function openPeriods(
  tx: Transaction,
  unitId: string,
  month: YearMonth,
  now: number,
): Promise<PeriodKey[]> {
  const keys = periodsEndingWith(month);
  for (const periodKey of keys) {
    await tx.put('periods', {
      _id: `${unitId}:${periodKey}`,
      unitId,
      periodKey,
      listKey: periodListKey(periodKey),
      state: 'closing',
      markedAtMs: now,
      copiedTo: START_OF_RANKING,
      pages: 0,
      members: 0,
      points: 0,
      volunteerMinutes: 0,
      creditMinutes: 0,
      publishedAtMs: null,
      objectionsUntil: null,
    });
  }
  return keys;
}
