import type { UnitSettings } from '../membership/unit-settings';
import { addDays, type LocalDate, shiftMonth, type YearMonth, yearMonthOf } from '../time/local-date';
import {
  monthsOfPeriod,
  PERIOD_KINDS,
  type PeriodKey,
  type PeriodKind,
  periodKeyOf,
  periodKindOf,
  yearOfPeriod,
} from '../time/period';

export interface ClosingSettings {
  /** Days after the end of a month that are left for late records and reviews. */
  readonly closeAfterDays: number;
  /** Days of objection (公示), that of publication included; calendar days. */
  readonly objectionDays: number;
}

/** No norm was read for either; some places publish for three working days. */
const DEFAULT_CLOSE_AFTER_DAYS = 10;
const DEFAULT_OBJECTION_DAYS = 3;

/**
 * From the mark that closes a month to the copy of its standings, milliseconds. A call that read the unit before the
 * mark may still write into the month; none lives for more than 60 s, and the run that marks no more either.
 */
export const SETTLE_MS = 2 * 60_000;

export function closingSettingsOf(settings: UnitSettings): ClosingSettings {
  return {
    closeAfterDays: settings.closeAfterDays ?? DEFAULT_CLOSE_AFTER_DAYS,
    objectionDays: settings.objectionDays ?? DEFAULT_OBJECTION_DAYS,
  };
}

/**
 * The month to close next, or null when none is due. Months are closed one after the other; a unit that never closed
 * one begins with the latest that is due, and all before it are closed along with it.
 */
export function monthDue(
  closedThrough: YearMonth | null,
  today: LocalDate,
  closeAfterDays: number,
): YearMonth | null {
  // The month that ended at least so many days ago.
  const latest = shiftMonth(yearMonthOf(addDays(today, -closeAfterDays)), -1);
  if (closedThrough === null) return latest;
  const next = shiftMonth(closedThrough, 1);
  return next <= latest ? next : null;
}

/** The periods that end with a month: itself, and its quarter and year where it is their last. */
export function periodsEndingWith(month: YearMonth): PeriodKey[] {
  const day = `${month}-01` as LocalDate;
  return PERIOD_KINDS.map((kind) => periodKeyOf(kind, day)).filter(
    (key) => monthsOfPeriod(key).at(-1) === month.slice(5, 7),
  );
}

const LIST_SUFFIX: Record<PeriodKind, string> = { month: 'm', quarter: 'q', year: 'y' };

/** Orders periods by their end, the longer after the shorter: `2026-12m`, `2026-12q`, `2026-12y`, `2027-01m`. */
export function periodListKey(key: PeriodKey): string {
  return `${yearOfPeriod(key)}-${monthsOfPeriod(key).at(-1)}${LIST_SUFFIX[periodKindOf(key)]}`;
}

/** The last day on which objections to a list are taken. */
export function lastObjectionDay(publishedOn: LocalDate, objectionDays: number): LocalDate {
  return addDays(publishedOn, objectionDays - 1);
}
