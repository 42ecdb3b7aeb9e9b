import type { TimeClass } from '../record/record-state';
import type { LocalDate } from '../time/local-date';
import { hoursInParts } from './hours-words';
import type { ProjectMinutes } from './project-minutes';

/** The app's own print is a record. What makes it a proof is the unit's seal and signatures (民发〔2015〕149号). */
export const SERVICE_RECORD_TITLE = '志愿服务记录';
export const SERVICE_RECORD_NOTE =
  '本记录由系统根据审核通过的服务记录生成。经单位盖章、负责人和经办人签字后，方可作为志愿服务记录证明使用。';

/** One service as the record lists it. */
export interface ServiceLine {
  readonly occurredOn: LocalDate;
  readonly title: string;
  readonly place: string;
  /** Empty for service of no project. */
  readonly projectLabel: string;
  readonly durationMinutes: number;
  readonly timeClass: TimeClass;
}

/** One project's part of a record; `creditMinutes` is the part of `minutes` that is 信用时长. */
export interface ProjectSum extends ProjectMinutes {
  readonly label: string;
}

export interface ServiceSums {
  readonly totalMinutes: number;
  readonly creditMinutes: number;
  readonly honourMinutes: number;
  readonly projects: ReadonlyArray<ProjectSum>;
}

/** Sums of what is listed; projects in the order in which they first appear, what has none under an empty label. */
export function sumLines(lines: readonly ServiceLine[]): ServiceSums {
  const { minutes: totalMinutes, creditMinutes } = minutesOf(lines);
  const labels = [...new Set(lines.map((line) => line.projectLabel))];
  return {
    totalMinutes,
    creditMinutes,
    honourMinutes: totalMinutes - creditMinutes,
    projects: labels.map((label) => ({
      label,
      ...minutesOf(lines.filter((line) => line.projectLabel === label)),
    })),
  };
}

function minutesOf(lines: readonly ServiceLine[]): ProjectMinutes {
  const sumOf = (some: readonly ServiceLine[]) => some.reduce((sum, line) => sum + line.durationMinutes, 0);
  return {
    minutes: sumOf(lines),
    creditMinutes: sumOf(lines.filter((line) => line.timeClass === 'credit')),
  };
}

/** `按项目：“春风行动”3小时（均为信用时长）；其他志愿服务1小时30分（信用1小时，荣誉30分钟）`. */
export function projectWords(projects: readonly ProjectSum[]): string {
  const words = projects.map(
    ({ label, minutes, creditMinutes }) =>
      `${label || '其他志愿服务'}${hoursInParts(minutes, creditMinutes)}`,
  );
  return `按项目：${words.join('；')}`;
}

/** `<prefix>-<year>-<000123>`; the number counts the unit's records of the year without a gap. */
export function serialNumber(prefix: string, year: string, number: number): string {
  const parts = [year, String(number).padStart(6, '0')];
  return (prefix === '' ? parts : [prefix, ...parts]).join('-');
}

/** A name with one character hidden: enough to compare with a paper, too little to look people up. */
export function maskedName(name: string): string {
  const characters = Array.from(name);
  const hidden = characters.length > 1 ? 1 : 0;
  return characters.map((character, index) => (index === hidden ? '*' : character)).join('');
}
