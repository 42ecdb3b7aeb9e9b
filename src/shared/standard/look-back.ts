import { addDays, addMonths, type LocalDate } from '../time/local-date';

/** The first day that still counts when what happened within some years is judged on a day. */
export const lookBackStart = (judgedOn: LocalDate, years: number): LocalDate =>
  addDays(addMonths(judgedOn, -12 * years), 1);
