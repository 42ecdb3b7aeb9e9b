import type { ActivityKind } from '../activity/activity-kind';

type ByKind = Readonly<Record<ActivityKind, number>>;
type Counts = Readonly<Record<string, number>>;

/** A department's month, as its tally holds it. */
interface DepartmentMonth {
  readonly minutes: ByKind;
  readonly records: ByKind;
  readonly partyMembersAtPartyDay: number;
  readonly creditMinutes: number;
  readonly done?: {
    readonly types?: Counts;
    readonly projects?: Readonly<
      Record<string, { readonly minutes: number; readonly creditMinutes?: number }>
    >;
    readonly held?: Readonly<Record<string, Readonly<Record<string, Counts>>>>;
  };
}

/** What the ledgers hold of a month, by kind. */
type LedgerMonth = Readonly<
  Record<
    string,
    {
      readonly entries?: number;
      readonly amountFen?: number;
      readonly people?: number;
      readonly scorePoints?: number;
    }
  >
>;

/** What a whole unit did in one month. */
export interface UnitMonth {
  readonly minutes: ByKind;
  readonly records: ByKind;
  readonly partyMembersAtPartyDay: number;
  /** Activity type → counted records. */
  readonly types: Counts;
  /** Activity type → planned activities held, each once however many departments took part. */
  readonly sessions: Counts;
  /** The part of the service minutes that is 信用时长. */
  readonly creditMinutes: number;
  /** Volunteer project → minutes, and the part of them that is 信用时长. */
  readonly projectMinutes: Counts;
  readonly projectCreditMinutes: Counts;
  readonly ledger: LedgerMonth;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

/** The unit's year by two-digit month, from the tallies of its departments and its ledgers: all twelve are there. */
export function unitMonths(
  tallies: ReadonlyArray<{ readonly months: Readonly<Record<string, DepartmentMonth>> }>,
  ledger: Readonly<Record<string, LedgerMonth>>,
): Readonly<Record<string, UnitMonth>> {
  return Object.fromEntries(
    MONTHS.map((month) => {
      const sums = tallies.flatMap((tally) => tally.months[month] ?? []);
      return [month, { ...unitMonth(sums), ledger: ledger[month] ?? {} }];
    }),
  );
}

function unitMonth(sums: readonly DepartmentMonth[]): Omit<UnitMonth, 'ledger'> {
  const byKind = (of: (sum: DepartmentMonth) => ByKind): ByKind => ({
    volunteerService: total(sums, (sum) => of(sum).volunteerService),
    themePartyDay: total(sums, (sum) => of(sum).themePartyDay),
    study: total(sums, (sum) => of(sum).study),
  });
  return {
    minutes: byKind((sum) => sum.minutes),
    records: byKind((sum) => sum.records),
    partyMembersAtPartyDay: total(sums, (sum) => sum.partyMembersAtPartyDay),
    types: added(sums.map((sum) => sum.done?.types ?? {})),
    sessions: sessionsOf(sums),
    creditMinutes: total(sums, (sum) => sum.creditMinutes),
    projectMinutes: added(sums.map((sum) => ofProjects(sum, ({ minutes }) => minutes))),
    projectCreditMinutes: added(sums.map((sum) => ofProjects(sum, ({ creditMinutes = 0 }) => creditMinutes))),
  };
}

type ProjectOfMonth = NonNullable<NonNullable<DepartmentMonth['done']>['projects']>[string];

function ofProjects({ done }: DepartmentMonth, amountOf: (project: ProjectOfMonth) => number): Counts {
  return Object.fromEntries(
    Object.entries(done?.projects ?? {}).map(([key, project]) => [key, amountOf(project)]),
  );
}

function sessionsOf(sums: readonly DepartmentMonth[]): Counts {
  const held: Record<string, Set<string>> = {};
  for (const sum of sums) {
    for (const [type, projects] of Object.entries(sum.done?.held ?? {})) {
      for (const activities of Object.values(projects)) {
        for (const [activityId, records] of Object.entries(activities)) {
          if (records > 0) held[type] = (held[type] ?? new Set()).add(activityId);
        }
      }
    }
  }
  return Object.fromEntries(Object.entries(held).map(([type, ids]) => [type, ids.size]));
}

function added(all: readonly Counts[]): Counts {
  const sums: Record<string, number> = {};
  for (const counts of all) {
    for (const [key, count] of Object.entries(counts)) sums[key] = (sums[key] ?? 0) + count;
  }
  return sums;
}

function total<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
