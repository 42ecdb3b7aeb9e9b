/** People counted (人次), service minutes, and the part of those that is 信用时长. */
interface BrandSum {
  readonly records: number;
  readonly minutes: number;
  readonly creditMinutes: number;
}

/** What one group (a department) did in one month, as far as brands look at it. */
export interface DoneOfMonth {
  readonly projects?: Readonly<Record<string, Partial<BrandSum>>>;
  /** Activity type → project (or `none`) → activity → counted records. */
  readonly held?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
}

interface BrandScope {
  readonly projectKeys: readonly string[];
  /** Activities that belong to it beside those of its projects. */
  readonly activityIds: readonly string[];
}

/** Minutes are those of service in its projects. */
export interface BrandFigures extends BrandSum {
  /** Activities with at least one counted record. */
  readonly sessions: number;
  /** January to December. */
  readonly months: readonly BrandSum[];
  /** Activity → its counted records. */
  readonly recordsOf: ReadonlyMap<string, number>;
}

/**
 * What was done for a brand in a year, from sums that every approval keeps: nothing is entered for it a second time.
 * An activity named beside the projects adds its records; its minutes are in no project, so they are not added.
 * @param groups of each department twelve months, January first; undefined where nothing was done
 */
export function brandFigures(
  groups: ReadonlyArray<ReadonlyArray<DoneOfMonth | undefined>>,
  scope: BrandScope,
): BrandFigures {
  const months = Array.from({ length: 12 }, () => ({ records: 0, minutes: 0, creditMinutes: 0 }));
  const recordsOf = new Map<string, number>();
  for (const group of groups) {
    months.forEach((month, index) => {
      const done = group[index] ?? {};
      for (const key of new Set(scope.projectKeys)) {
        month.records += done.projects?.[key]?.records ?? 0;
        month.minutes += done.projects?.[key]?.minutes ?? 0;
        month.creditMinutes += done.projects?.[key]?.creditMinutes ?? 0;
      }
      for (const { project, activityId, records } of heldIn(done)) {
        const ofProject = scope.projectKeys.includes(project);
        if (!ofProject && !scope.activityIds.includes(activityId)) continue;
        if (!ofProject) month.records += records;
        recordsOf.set(activityId, (recordsOf.get(activityId) ?? 0) + records);
      }
    });
  }
  const sum = (of: keyof BrandSum) => months.reduce((total, month) => total + month[of], 0);
  return {
    sessions: [...recordsOf.values()].filter((records) => records > 0).length,
    records: sum('records'),
    minutes: sum('minutes'),
    creditMinutes: sum('creditMinutes'),
    months,
    recordsOf,
  };
}

function heldIn({ held = {} }: DoneOfMonth) {
  return Object.values(held).flatMap((byProject) =>
    Object.entries(byProject).flatMap(([project, byActivity]) =>
      Object.entries(byActivity).map(([activityId, records]) => ({ project, activityId, records })),
    ),
  );
}
