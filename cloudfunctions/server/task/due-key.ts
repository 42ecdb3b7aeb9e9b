import type { LocalDate } from '../../../src/shared/time/local-date';

/** Orders tasks by deadline, and is of one task alone. */
export const dueKeyOf = (deadline: LocalDate, taskId: string) => `${deadline}:${taskId}`;
