import { foldEntries } from '../../../src/shared/points/fold-entries';
import type { TallyDelta } from '../../../src/shared/points/member-year';
import { PERIOD_KINDS, type PeriodKey, periodKeyOf } from '../../../src/shared/time/period';
import { memberYearId } from '../points/ledger';
import { standingOf } from '../points/standing';
import type { MemberDoc } from '../store/documents/membership';
import type { MemberYearDoc, PointEntryDoc, StandingDoc } from '../store/documents/points';
import type { Store } from '../store/store';

/** 12 months, 4 quarters and the year, with room to see strays. */
const MAX_STANDINGS = 40;

/** What a member's entries of a year say must be there. */
export interface FoldedMember {
  readonly entries: readonly PointEntryDoc[];
  readonly year: MemberYearDoc | null;
  readonly standings: readonly StandingDoc[];
  readonly deltas: readonly TallyDelta[];
}

export function foldMember(member: MemberDoc, year: string, entries: readonly PointEntryDoc[]): FoldedMember {
  const { year: folded, deltas } = foldEntries(entries);
  const last = entries.at(-1);
  const person = {
    unitId: member.unitId,
    memberId: member._id,
    memberName: member.name,
    departmentName: member.departmentName,
  };
  const periods = new Set(
    entries.flatMap((entry) => PERIOD_KINDS.map((kind): PeriodKey => periodKeyOf(kind, entry.countsOn))),
  );
  return {
    entries,
    year: last
      ? {
          _id: memberYearId(member._id, year),
          unitId: member.unitId,
          memberId: member._id,
          year,
          ...folded,
          sequence: last.sequence,
        }
      : null,
    standings: [...periods].flatMap((period) => standingOf(folded, period, person) ?? []),
    deltas,
  };
}

/** The standings that are there for a member's year, whether they should be or not. */
export function loadStandings(store: Store, memberId: string, year: string): Promise<StandingDoc[]> {
  return store.find('standings', {
    // The keys of a year's months and quarters begin with it, so they lie before the next year.
    where: { memberId, periodKey: { gte: year, lt: String(Number(year) + 1) } },
    limit: MAX_STANDINGS,
  });
}
