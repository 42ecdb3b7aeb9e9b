import type { GroupDoc } from './membership';
import type { UnitDocument } from './unit-document';

/** What a unit did in a year beyond the sums by department: by month (`'01'`…`'12'`). `_id` is `<unitId>:<year>`. */
export interface UnitYearDoc extends UnitDocument {
  readonly year: string;
  /** Entries of the ledgers: month → kind → sums. */
  readonly ledger: Readonly<Record<string, Readonly<Record<string, Partial<LedgerSum>>>>>;
  /** Department → month → points of its articles. */
  readonly articleScores: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Department → pledges published, and those of them found kept. Absent: none yet. */
  readonly pledges?: Readonly<Record<string, { readonly made?: number; readonly kept?: number }>>;
  /**
   * Department → its people in the last night of the year, or in the last one that was seen of it: what rates of the
   * year are worked out with once it is over. Absent: nothing was kept.
   */
  readonly staff?: Readonly<Record<string, StaffFigures>>;
  /** How often an entry or pledge changed the sums; see `ChapterDoc`. */
  readonly moves?: number;
}

export type StaffFigures = Pick<
  GroupDoc,
  'name' | 'order' | 'people' | 'partyMembers' | 'registeredVolunteers'
>;

interface LedgerSum {
  readonly entries: number;
  readonly amountFen: number;
  readonly people: number;
  readonly scorePoints: number;
}
