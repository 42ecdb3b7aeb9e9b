import { addDays, type LocalDate } from '../time/local-date';
import type { IndicatorState } from './indicator-state';

export interface TaskSums {
  readonly total: number;
  readonly done: number;
  /** Open, deadline over. */
  readonly overdue: number;
  /** Open, to be done within seven days, today included. */
  readonly dueSoon: number;
}

const NO_TASKS: TaskSums = { total: 0, done: 0, overdue: 0, dueSoon: 0 };

/** Departments with open tasks under an indicator whose deadline is over, those with the most first. */
export function lateDepartments(state: IndicatorState, today: LocalDate): string[] {
  return Object.keys(state.tasks)
    .map((departmentId) => ({ departmentId, overdue: taskSums([state], departmentId, today).overdue }))
    .filter(({ overdue }) => overdue > 0)
    .sort((one, other) => other.overdue - one.overdue)
    .map(({ departmentId }) => departmentId);
}

/** Tasks under some indicators on a day; of one department, or of all when it is null. */
export function taskSums(
  states: readonly IndicatorState[],
  departmentId: string | null,
  today: LocalDate,
): TaskSums {
  const soon = addDays(today, 6);
  return states
    .flatMap(({ tasks }) => (departmentId === null ? Object.values(tasks) : (tasks[departmentId] ?? [])))
    .reduce<TaskSums>((sums, counts) => {
      const open = Object.entries(counts.open ?? {});
      const between = (isWithin: (deadline: string) => boolean) =>
        open.reduce((sum, [deadline, count]) => (isWithin(deadline) ? sum + count : sum), 0);
      return {
        total: sums.total + (counts.total ?? 0),
        done: sums.done + (counts.done ?? 0),
        overdue: sums.overdue + between((deadline) => deadline < today),
        dueSoon: sums.dueSoon + between((deadline) => deadline >= today && deadline <= soon),
      };
    }, NO_TASKS);
}
