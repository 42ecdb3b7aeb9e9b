import { addDays, type LocalDate } from '../time/local-date';
import { weekOf } from '../time/week';

/** What somebody has to do, from the deadlines of the open tasks. */
export interface OwnTasks {
  readonly open: number;
  /** Deadline over. */
  readonly overdue: number;
  /** To be done by the Sunday of this week, without the overdue ones. */
  readonly thisWeek: number;
}

export function ownTasks(
  deadlines: Readonly<Record<string, number>> | undefined,
  today: LocalDate,
): OwnTasks {
  const sunday = addDays(weekOf(today), 6);
  const entries = Object.entries(deadlines ?? {});
  const count = (isWithin: (deadline: string) => boolean) =>
    entries.reduce((sum, [deadline, tasks]) => (isWithin(deadline) ? sum + Math.max(0, tasks) : sum), 0);
  return {
    open: count(() => true),
    overdue: count((deadline) => deadline < today),
    thisWeek: count((deadline) => deadline >= today && deadline <= sunday),
  };
}
