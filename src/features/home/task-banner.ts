import type { Home } from './use-home';

/** One sentence about the own tasks: what is late, else what this week brings; nothing while neither is. */
export function taskBanner({
  overdue,
  thisWeek,
}: Home['tasks']): { tone: 'bad' | 'wait'; title: string; hint: string } | null {
  if (overdue > 0) {
    const hint = thisWeek > 0 ? `本周还有${thisWeek}项到期` : '完成了就上报，有困难写进展';
    return { tone: 'bad', title: `${overdue}项任务已逾期`, hint };
  }
  if (thisWeek > 0)
    return { tone: 'wait', title: `本周有${thisWeek}项任务到期`, hint: '写一句进展，或上报完成' };
  return null;
}
