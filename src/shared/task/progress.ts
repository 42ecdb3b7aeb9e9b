import type { LocalDate } from '../time/local-date';
import { weekOf } from '../time/week';
import type { TaskState } from './task-state';

/** One week's line of a task by its owner. */
export interface WeeklyLine {
  /** The Monday of its week. */
  readonly weekOf: LocalDate;
  readonly text: string;
  /** 0 to 100. */
  readonly percent: number;
  readonly byName: string;
  readonly atMs: number;
}

/** More than a year of weeks. */
const MAX_WEEKS = 60;

/** Whether this week's line is still to be written: asked once a week, and not in the week the task was given. */
export function isProgressAsked(
  task: { readonly state: TaskState; readonly weeks: readonly WeeklyLine[]; readonly givenOn: LocalDate },
  today: LocalDate,
): boolean {
  const week = weekOf(today);
  return task.state === 'open' && weekOf(task.givenOn) < week && task.weeks.at(-1)?.weekOf !== week;
}

/** The lines with this week's; written twice in a week, the later one stands. */
export function withLine(weeks: readonly WeeklyLine[], line: WeeklyLine): WeeklyLine[] {
  return [...weeks.filter((each) => each.weekOf !== line.weekOf), line].slice(-MAX_WEEKS);
}
