import type { TaskRow } from '../../../src/shared/task/contract';
import { isProgressAsked } from '../../../src/shared/task/progress';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { TaskDoc } from '../store/documents/task';

export function taskRow(task: TaskDoc, today: LocalDate): TaskRow {
  return {
    taskId: task._id,
    title: task.title,
    key: task.key,
    indicatorCode: task.indicatorCode,
    indicatorTitle: task.indicatorTitle,
    deadline: task.deadline,
    departmentId: task.departmentId,
    departmentName: task.departmentName,
    ownerId: task.ownerId,
    ownerName: task.ownerName,
    state: task.state,
    percent: task.percent,
    overdue: task.state === 'open' && task.deadline < today,
    lastLine: task.weeks.at(-1) ?? null,
    progressAsked: isProgressAsked(task, today),
  };
}
