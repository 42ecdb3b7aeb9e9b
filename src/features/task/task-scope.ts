import type { Input } from '@/shared/contract/actions';
import { TASK_STATES } from '@/shared/task/task-state';

/** What the leader's list shows. */
export const TASK_CHOICES = [
  { value: 'overdue', label: '已逾期' },
  { value: 'open', label: '进行中' },
  { value: 'reported', label: '待确认' },
  { value: 'done', label: '已完成' },
  { value: 'cancelled', label: '已取消' },
] as const;
export type TaskChoice = (typeof TASK_CHOICES)[number]['value'];

/** A choice as it came with the address; what is overdue first. */
export function choiceOf(named: string | undefined): TaskChoice {
  return TASK_CHOICES.find(({ value }) => value === named)?.value ?? 'overdue';
}

type Scope = Input<'task.list'>['scope'];

/** Of a department overdue ones are among its open ones, which come oldest first. */
export function scopeOf(
  choice: TaskChoice,
  { departmentId, key }: { departmentId: string | null; key: string | null },
): Scope {
  if (key !== null) return { by: 'indicator', key };
  const state = TASK_STATES.find((each) => each === choice) ?? 'open';
  if (departmentId !== null) return { by: 'department', departmentId, state };
  return choice === 'overdue' ? { by: 'overdue' } : { by: 'all', state };
}
