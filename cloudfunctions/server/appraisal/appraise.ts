import { scoreDepartment } from '../../../src/shared/appraisal/score-department';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { monthsOfPeriod, type PeriodKey } from '../../../src/shared/time/period';
import type { AppraisedDepartment } from '../store/documents/appraisal';
import type { GroupDoc, UnitDoc } from '../store/documents/membership';
import { figuresOf, type PeriodSources } from './figures-of';
import { formulaOf } from './formula';

interface Appraising {
  readonly unit: Pick<UnitDoc, 'settings' | 'appraisal'>;
  readonly departments: readonly GroupDoc[];
  readonly sources: PeriodSources;
  readonly periodKey: PeriodKey;
  readonly today: LocalDate;
}

/** The departments of a unit with their lines, without items and appeals. */
export function appraise({
  unit,
  departments,
  sources,
  periodKey,
  today,
}: Appraising): AppraisedDepartment[] {
  const formula = formulaOf(unit);
  const { targets } = unit.settings;
  const figures = figuresOf(sources, periodKey, today);
  const asked = {
    months: monthsOfPeriod(periodKey).length,
    volunteerMinutesPerHead: targets.volunteerMinutesPerHead,
    partyDayAttendancePercent: targets.partyDayAttendancePercent,
    studySessionsPerHead: targets.studySessionsPerHead,
    articlePoints: formula.articlePointsAYear,
  };
  return departments.map((department) => ({
    departmentId: department._id,
    name: department.name,
    people: department.people,
    lines: scoreDepartment(figures(department), asked, formula),
    items: [],
    appeals: [],
  }));
}
