import type { DepartmentPlan } from '@/shared/campaign/readiness-contract';
import type { PlanPart, PlanTargets } from '@/shared/standard/department-plan';
import { formatMinutes } from '@/shared/time/chinese-time';

/** One part of a department's plan: what is there, what is due by now, what the year asks for. */
interface PlanBar {
  readonly part: PlanPart;
  readonly label: string;
  readonly value: number;
  readonly due: number;
  readonly full: number;
  readonly valueText: string;
  readonly targetText: string;
  /** What hours consist of; undefined of what is no hours. */
  readonly hours?: { readonly volunteerMinutes: number; readonly creditMinutes: number };
  /** In plain words what is missing; empty: nothing. */
  readonly gapText: string;
}

/** Service, Party day and study of a department against its own plan, up to this month. */
export function planBars(
  department: DepartmentPlan,
  targets: PlanTargets,
  monthsSoFar: number,
): readonly PlanBar[] {
  const due = (target: number) => Math.floor((target * monthsSoFar) / 12);
  const minutes = department.serviceMinutesPerHead;
  const attendance = department.partyDayAttendancePercent;
  const sessions = department.studySessionsPerHead;
  return [
    bar({
      part: 'service',
      label: '人均志愿服务',
      value: minutes,
      due: due(targets.volunteerMinutesPerHead),
      full: targets.volunteerMinutesPerHead,
      say: formatMinutes,
      hours: { volunteerMinutes: minutes, creditMinutes: department.creditMinutesPerHead },
      grows: true,
    }),
    bar({
      part: 'partyDay',
      label: '主题党日参加率',
      value: attendance,
      due: targets.partyDayAttendancePercent,
      full: targets.partyDayAttendancePercent,
      say: (value) => `${value}%`,
      grows: false,
      gap: (value) => `${value}个百分点`,
    }),
    bar({
      part: 'study',
      label: '人均学习',
      value: sessions,
      due: due(targets.studySessionsPerHead),
      full: targets.studySessionsPerHead,
      say: (value) => `${value}场`,
      grows: true,
    }),
  ];
}

interface BarFacts extends Pick<PlanBar, 'part' | 'label' | 'value' | 'due' | 'full' | 'hours'> {
  readonly say: (value: number) => string;
  readonly gap?: (value: number) => string;
  readonly grows: boolean;
}

function bar({ say, gap = say, grows, ...facts }: BarFacts): PlanBar {
  const { value, due, full } = facts;
  return {
    ...facts,
    valueText: say(value),
    targetText: grows ? `全年${say(full)}，到本月应有${say(due)}` : `目标${say(full)}`,
    gapText: value < due ? `还差${gap(due - value)}` : '',
  };
}

/** What a department has done of its tasks, in one line. */
export function taskLine({ tasks }: Pick<DepartmentPlan, 'tasks'>): string {
  const { total, done } = tasks;
  if (total === 0) return '还没有分到任务';
  return [`任务完成${done}/${total}`, openTaskWords(tasks)].filter(Boolean).join('，');
}

/** What of the tasks is late or due; empty when nothing is. */
export function openTaskWords({ overdue, dueSoon }: DepartmentPlan['tasks']): string {
  return [overdue > 0 ? `${overdue}项逾期` : '', dueSoon > 0 ? `${dueSoon}项七天内到期` : '']
    .filter(Boolean)
    .join('，');
}
