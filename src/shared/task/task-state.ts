/**
 * `reported`: the owner says it is done, with proof; `done`: a second person agreed. What is reported is not overdue:
 * who waits for a confirmation has done the part.
 */
export const TASK_STATES = ['open', 'reported', 'done', 'cancelled'] as const;
export type TaskState = (typeof TASK_STATES)[number];

export const TASK_STATE_LABELS: Record<TaskState, string> = {
  open: '进行中',
  reported: '待确认',
  done: '已完成',
  cancelled: '已取消',
};
