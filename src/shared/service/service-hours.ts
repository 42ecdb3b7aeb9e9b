import type { MemberYear } from '../points/member-year';
import type { ProjectMinutes } from './project-minutes';

/** Minutes of service of a person over some years, 信用 and 荣誉 time apart. */
export interface ServiceHours {
  readonly totalMinutes: number;
  readonly creditMinutes: number;
  readonly honourMinutes: number;
  readonly projects: Readonly<Record<string, ProjectMinutes>>;
}

/** Adds up years; each year is itself the fold of its entries, so this costs the same however much was done. */
export function sumServiceHours(years: ReadonlyArray<Pick<MemberYear, 'months' | 'projects'>>): ServiceHours {
  let totalMinutes = 0;
  let creditMinutes = 0;
  const projects: Record<string, ProjectMinutes> = {};
  for (const year of years) {
    for (const month of Object.values(year.months)) {
      totalMinutes += month.minutes.volunteerService;
      creditMinutes += month.creditMinutes;
    }
    for (const [key, added] of Object.entries(year.projects)) {
      const old = projects[key] ?? { minutes: 0, creditMinutes: 0 };
      projects[key] = {
        minutes: old.minutes + added.minutes,
        creditMinutes: old.creditMinutes + added.creditMinutes,
      };
    }
  }
  return { totalMinutes, creditMinutes, honourMinutes: totalMinutes - creditMinutes, projects };
}
