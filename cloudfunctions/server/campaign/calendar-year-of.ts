import { AppError } from '../../../src/shared/error/app-error';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { MemberContext } from '../context';
import { type AskedYear, campaignOf } from './campaign-of';
import { yearsBetween } from './years-between';

/** A calendar year as it is read. */
interface CalendarYear {
  readonly year: string;
  /** Years that can be read, oldest first. */
  readonly years: string[];
  readonly readOnly: boolean;
  /** The day it is judged by: today, or the last day of a campaign that has ended. */
  readonly asOf: LocalDate;
}

/**
 * The year that a caller asks to read of what goes by the calendar and is there without a campaign, too. Of an ended
 * campaign its years; else those of the running one and whatever is between `first` and `current`.
 * @throws AppError NOT_FOUND for another unit's campaign and a year that is none of them
 */
export async function calendarYearOf(
  context: MemberContext,
  asked: AskedYear,
  { first, current }: { readonly first: string; readonly current: string },
): Promise<CalendarYear> {
  const running = context.caller.unit.campaign ?? null;
  if (asked.campaignId && asked.campaignId !== running?.campaignId) {
    const { year, years, readOnly, asOf } = await campaignOf(context, asked);
    return { year, years, readOnly, asOf };
  }
  const oldest = running && running.firstYear < first ? running.firstYear : first;
  const years = yearsBetween(oldest, current);
  const year = asked.year ?? current;
  if (!years.includes(year)) {
    throw new AppError('NOT_FOUND', `没有${year}年度的内容，请重新选择年度`);
  }
  return { year, years, readOnly: year !== current, asOf: context.today };
}
