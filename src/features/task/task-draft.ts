import * as v from 'valibot';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import type { TaskValues } from './task-values';

const DraftSchema = v.object({
  key: v.string(),
  title: v.string(),
  standard: v.string(),
  measure: v.string(),
  deadline: v.optional(v.string()),
  standing: v.boolean(),
  departments: v.array(
    v.object({
      departmentId: v.string(),
      departmentName: v.string(),
      ownerId: v.nullable(v.string()),
      ownerName: v.string(),
    }),
  ),
});

/** A task that was not saved yet, as it was kept; a deadline that has passed meanwhile is `first`'s again. */
export function parseTaskDraft(kept: unknown, first: TaskValues, today: LocalDate): TaskValues | undefined {
  const { success, output } = v.safeParse(DraftSchema, kept);
  if (!success) return undefined;
  const deadline = parseLocalDate(output.deadline ?? '');
  return { ...output, deadline: deadline && deadline >= today ? deadline : first.deadline };
}
