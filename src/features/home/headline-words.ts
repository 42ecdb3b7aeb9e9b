import type { Home } from './use-home';

/** What is in the way of the title, a line each; the first thing to know when nothing is. */
export function headlineWords({
  missingEvidence,
  tasksOverdue,
}: Pick<NonNullable<Home['readiness']>, 'missingEvidence' | 'tasksOverdue'>): string[] {
  const words = [
    missingEvidence > 0 ? `${missingEvidence}项指标没有材料` : '',
    tasksOverdue > 0 ? `${tasksOverdue}项任务逾期` : '',
  ].filter(Boolean);
  return words.length > 0 ? words : ['材料不缺，任务没有逾期'];
}
