import { closedPage, closedPageId } from '../../cloudfunctions/server/points/closed-page';
import { lastObjectionDay, periodListKey, periodsEndingWith } from '../../src/shared/points/closing';
import { START_OF_RANKING } from '../../src/shared/points/ranking-cursor';
import {
  addDays,
  instantOf,
  type LocalDate,
  localDateOf,
  shiftMonth,
  yearMonthOf,
} from '../../src/shared/time/local-date';
import type { PeriodKey } from '../../src/shared/time/period';
import type { Ledger } from './ledger';
import type { LedgerStep } from './ledger-step';
import { UNIT_ID } from './people';
import type { Moment } from './world';

/** When the timer closes: at the first of its runs what is due is marked, at the second it is copied. */
const MARK_AT = '01:00';
const COPY_AT = '01:05';
const MOST_DAYS = 27;

interface ClosingDays {
  readonly closeAfterDays: number;
  readonly objectionDays: number;
}

/**
 * Chosen by the day of the month so that the last list came out lately and can still be objected to: whatever day the
 * demo is made on, there is something to see.
 */
export function closingDays(today: LocalDate): ClosingDays {
  const day = Number(today.slice(8));
  return day < 6
    ? { closeAfterDays: MOST_DAYS, objectionDays: 10 }
    : { closeAfterDays: Math.min(day - 2, MOST_DAYS), objectionDays: 7 };
}

/** Each month since the first, marked and published when it was due. */
export function closingSteps({ today, nowMs }: Moment, from: LocalDate): LedgerStep[] {
  const { closeAfterDays, objectionDays } = closingDays(today);
  const steps: LedgerStep[] = [];
  for (let month = yearMonthOf(from); ; month = shiftMonth(month, 1)) {
    const due = addDays(`${shiftMonth(month, 1)}-01` as LocalDate, closeAfterDays);
    const publishedAtMs = instantOf(due, COPY_AT);
    if (publishedAtMs >= nowMs) return steps;
    steps.push({ atMs: instantOf(due, MARK_AT), act: 'mark', month });
    steps.push({ atMs: publishedAtMs, act: 'publish', month, objectionDays });
  }
}

/** Publishes what ended with a month. The unit is small: each list is one page. */
export function publishMonth(
  ledger: Ledger,
  { atMs, month, objectionDays }: Extract<LedgerStep, { readonly act: 'publish' }>,
  markedAtMs: number,
): void {
  for (const periodKey of periodsEndingWith(month)) {
    const _id = `${UNIT_ID}:${periodKey}`;
    const standings = standingsOf(ledger, periodKey);
    const { rows, position } = closedPage(standings, START_OF_RANKING);
    const [first] = standings;
    if (first) {
      ledger.closedPages.push({
        _id: closedPageId({ _id }, 0),
        unitId: UNIT_ID,
        periodKey,
        page: 0,
        firstKey: first.rankKeys.total,
        rows,
      });
    }
    ledger.periods.push({
      _id,
      unitId: UNIT_ID,
      periodKey,
      listKey: periodListKey(periodKey),
      state: 'published',
      markedAtMs,
      copiedTo: position,
      pages: first ? 1 : 0,
      members: rows.length,
      points: rows.reduce((sum, row) => sum + row.points, 0),
      volunteerMinutes: rows.reduce((sum, row) => sum + row.volunteerMinutes, 0),
      creditMinutes: rows.reduce((sum, row) => sum + row.creditMinutes, 0),
      publishedAtMs: atMs,
      objectionsUntil: lastObjectionDay(localDateOf(atMs), objectionDays),
    });
  }
}

function standingsOf({ standings }: Ledger, periodKey: PeriodKey) {
  return [...standings.values()]
    .filter((standing) => standing.periodKey === periodKey)
    .sort((one, other) => (one.rankKeys.total < other.rankKeys.total ? -1 : 1));
}
