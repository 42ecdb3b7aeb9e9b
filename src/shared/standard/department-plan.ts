import type { LocalDate } from '../time/local-date';
import { indicatorStateOf } from './indicator-state';
import type { ChapterYear, IndicatorReadiness, Readiness } from './readiness';
import { type TaskSums, taskSums } from './task-counts';

export const PLAN_PARTS = ['tasks', 'service', 'partyDay', 'study'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

export const PLAN_PART_LABELS: Record<PlanPart, string> = {
  tasks: '创建任务',
  service: '志愿服务',
  partyDay: '主题党日',
  study: '学习',
};

/** What a department did in the year so far. */
export interface DepartmentYear {
  readonly departmentId: string;
  readonly people: number;
  readonly volunteerMinutes: number;
  readonly creditMinutes: number;
  readonly partyDayAttendances: number;
  readonly partyDayDue: number;
  readonly studyAttendances: number;
}

export interface PlanTargets {
  readonly volunteerMinutesPerHead: number;
  readonly partyDayAttendancePercent: number;
  readonly studySessionsPerHead: number;
}

export interface DepartmentProgress {
  readonly tasks: TaskSums;
  readonly indicators: number;
  readonly readinessPermille: number | null;
  readonly serviceMinutesPerHead: number;
  /** The part of it that is 信用时长. */
  readonly creditMinutesPerHead: number;
  readonly partyDayAttendancePercent: number;
  readonly studySessionsPerHead: number;
  readonly behind: readonly PlanPart[];
}

/**
 * One department against its own plan: its tasks, the indicators it answers for, and its share of the unit's targets
 * as far as the year has come. It is never set against another department.
 */
export function departmentProgress(
  year: DepartmentYear,
  { chapters, ready }: { readonly chapters: readonly ChapterYear[]; readonly ready: Readiness },
  { targets, monthsSoFar, today }: { targets: PlanTargets; monthsSoFar: number; today: LocalDate },
): DepartmentProgress {
  const states = chapters.flatMap((chapter) => Object.values(chapter.states).map(indicatorStateOf));
  const tasks = taskSums(states, year.departmentId, today);
  const own = ready.chapters
    .flatMap((chapter) => chapter.indicators)
    .filter((indicator) => indicator.departmentId === year.departmentId);
  const figures = {
    serviceMinutesPerHead: perHead(year.volunteerMinutes, year.people),
    creditMinutesPerHead: perHead(year.creditMinutes, year.people),
    partyDayAttendancePercent: Math.floor((100 * year.partyDayAttendances) / Math.max(1, year.partyDayDue)),
    studySessionsPerHead: perHead(year.studyAttendances, year.people),
  };
  const due = (target: number) => Math.floor((target * monthsSoFar) / 12);
  const isBehind: Record<PlanPart, boolean> = {
    tasks: tasks.overdue > 0,
    service: year.people > 0 && figures.serviceMinutesPerHead < due(targets.volunteerMinutesPerHead),
    partyDay: year.partyDayDue > 0 && figures.partyDayAttendancePercent < targets.partyDayAttendancePercent,
    study: year.people > 0 && figures.studySessionsPerHead < due(targets.studySessionsPerHead),
  };
  return {
    tasks,
    indicators: own.length,
    readinessPermille: own.length === 0 ? null : together(own),
    ...figures,
    behind: PLAN_PARTS.filter((part) => isBehind[part]),
  };
}

const perHead = (amount: number, people: number) => (people <= 0 ? 0 : Math.floor(amount / people));

/** How ready the indicators are that have a readiness, by weight. */
function together(indicators: readonly IndicatorReadiness[]): number {
  const scored = indicators.filter(({ readinessPermille }) => readinessPermille !== null);
  const weights = scored.reduce((sum, each) => sum + each.weightCentipoints, 0);
  const total = scored.reduce((sum, each) => sum + each.weightCentipoints * (each.readinessPermille ?? 0), 0);
  return weights === 0 ? 0 : Math.floor(total / weights);
}
