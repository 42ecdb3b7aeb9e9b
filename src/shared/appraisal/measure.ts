import type { AppraisalPart, MissingReason } from './part';

/** What a department did in a period. */
export interface DepartmentFigures {
  /** In office today; nobody knows the number of an earlier day. */
  readonly people: number;
  readonly partyMembers: number;
  readonly tasksDue: number;
  readonly tasksInTime: number;
  readonly findingsDue: number;
  readonly findingsInTime: number;
  readonly serviceMinutes: number;
  /** The part of `serviceMinutes` that is 信用时长: told beside the sum, all of which counts. */
  readonly creditMinutes: number;
  readonly partyDayAttendances: number;
  readonly studyAttendances: number;
  readonly articlePoints: number;
}

/** What it is held against. Targets are for a whole year. */
export interface PeriodTargets {
  /** 3 or 12. */
  readonly months: number;
  readonly volunteerMinutesPerHead: number;
  readonly partyDayAttendancePercent: number;
  readonly studySessionsPerHead: number;
  readonly articlePoints: number;
}

/** In hundredths of the part's unit: what is shown is what is reckoned with, so that a pocket calculator agrees. */
export type Measured =
  | {
      readonly value: number;
      readonly target: number;
      /** Of hours the part of `value` that is 信用时长; null of everything else. */
      readonly creditValue: number | null;
      readonly missing: null;
    }
  | { readonly value: 0; readonly target: 0; readonly creditValue: null; readonly missing: MissingReason };

const MINUTES_PER_HOUR = 60;
const MONTHS_PER_YEAR = 12;

export function measure(part: AppraisalPart, figures: DepartmentFigures, targets: PeriodTargets): Measured {
  const { people, partyMembers } = figures;
  const share = targets.months / MONTHS_PER_YEAR;
  switch (part) {
    case 'tasks':
      return figures.tasksDue === 0 ? missing('noTasks') : against(figures.tasksInTime, figures.tasksDue);
    case 'findings':
      return figures.findingsDue === 0
        ? missing('noFindings')
        : against(figures.findingsInTime, figures.findingsDue);
    case 'service':
      if (people === 0) return missing('noPeople');
      return against(
        figures.serviceMinutes / MINUTES_PER_HOUR / people,
        (targets.volunteerMinutesPerHead / MINUTES_PER_HOUR) * share,
        figures.creditMinutes / MINUTES_PER_HOUR / people,
      );
    case 'partyDay':
      if (partyMembers === 0) return missing('noPartyMembers');
      return against(
        (100 * figures.partyDayAttendances) / (partyMembers * targets.months),
        targets.partyDayAttendancePercent,
      );
    case 'study':
      if (people === 0) return missing('noPeople');
      return against(figures.studyAttendances / people, targets.studySessionsPerHead * share);
    case 'articles':
      return against(figures.articlePoints, targets.articlePoints * share);
  }
}

const missing = (reason: MissingReason): Measured => ({
  value: 0,
  target: 0,
  creditValue: null,
  missing: reason,
});

/** Nobody loses by rounding: values are rounded to the nearest hundredth, and a target never becomes 0. */
function against(value: number, target: number, creditValue: number | null = null): Measured {
  if (target <= 0) return missing('noTarget');
  const whole = Math.max(0, Math.round(100 * value));
  return {
    value: whole,
    creditValue: creditValue === null ? null : Math.min(whole, Math.round(100 * creditValue)),
    target: Math.max(1, Math.round(100 * target)),
    missing: null,
  };
}
