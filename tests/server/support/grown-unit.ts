import { standingOf } from '../../../cloudfunctions/server/points/standing';
import { addToTally, emptyTally } from '../../../cloudfunctions/server/points/tally';
import type { MemberDoc } from '../../../cloudfunctions/server/store/documents/membership';
import type {
  MemberYearDoc,
  PointEntryDoc,
  StandingDoc,
  TallyDoc,
} from '../../../cloudfunctions/server/store/documents/points';
import { ACTIVITY_TYPES, kindOfType } from '../../../src/shared/activity/activity-type';
import { DEFAULT_POINT_RULES } from '../../../src/shared/points/default-rules';
import { applyEntry, EMPTY_MEMBER_YEAR, type TallyDelta } from '../../../src/shared/points/member-year';
import { rankKey } from '../../../src/shared/points/rank-key';
import { scoreRecord } from '../../../src/shared/points/score-record';
import { addDays, type LocalDate } from '../../../src/shared/time/local-date';
import { PERIOD_KINDS, periodKeyOf } from '../../../src/shared/time/period';
import { timeKey } from '../../../src/shared/time/time-key';
import { memberDoc, type SeedDocuments, smallUnit } from './small-unit';

interface Growth {
  readonly members: number;
  readonly entries: number;
  /** The first day entries fall on; they spread over the year from it. */
  readonly from: LocalDate;
  readonly nowMs: number;
}

const RULES = { version: 1, effectiveFrom: '2020-01-01', rules: DEFAULT_POINT_RULES };

/** The id of one of the many. */
export const grownMemberId = (index: number) => `grown-${String(index).padStart(6, '0')}`;

/** The small unit with many more people and a history of point entries, consistent as the ledger would leave it. */
export function grownUnit({ members, entries, from, nowMs }: Growth): SeedDocuments {
  const unit = smallUnit();
  const people = Array.from({ length: members }, (_, index) =>
    memberDoc({
      id: grownMemberId(index),
      name: `${'赵钱孙李周吴郑王冯陈'[index % 10] ?? '赵'}${index}`,
      department: index % 2 === 0 ? 'office' : 'sports',
      branch: index % 2 === 0 ? 'first' : 'second',
    }),
  );
  const history = new History(people, nowMs);
  for (let index = 0; index < entries; index += 1) history.add(index, addDays(from, (index * 7) % 300));
  return { ...unit, members: [...unit.members, ...people], ...history.documents() };
}

/** So many more people's standings of a year, without the rest of their documents, which a ranking never reads. */
export function manyStandings(count: number, year: string): StandingDoc[] {
  return Array.from({ length: count }, (_, index) => {
    const memberId = `many-${String(index).padStart(6, '0')}`;
    const points = { total: index % 97, volunteerService: index % 97, themePartyDay: 0, study: 0 };
    const keyOf = (metric: keyof typeof points) => rankKey(points[metric], memberId);
    return {
      _id: `${memberId}:${year}`,
      unitId: 'unit',
      memberId,
      memberName: `众${index}`,
      departmentName: '办公室',
      periodKey: year,
      points,
      volunteerMinutes: points.total * 60,
      creditMinutes: points.total * 50,
      rankKeys: {
        total: keyOf('total'),
        volunteerService: keyOf('volunteerService'),
        themePartyDay: keyOf('themePartyDay'),
        study: keyOf('study'),
      },
    };
  });
}

class History {
  private readonly entries: PointEntryDoc[] = [];
  private readonly years = new Map<string, MemberYearDoc>();
  private readonly tallies = new Map<string, TallyDoc>();

  constructor(
    private readonly people: readonly MemberDoc[],
    private readonly nowMs: number,
  ) {}

  add(index: number, occurredOn: LocalDate): void {
    const member = this.people[index % this.people.length];
    if (!member) throw new Error('a history needs people');
    const type =
      ACTIVITY_TYPES[Math.floor(index / this.people.length) % ACTIVITY_TYPES.length] ?? 'groupStudy';
    const year = occurredOn.slice(0, 4);
    const yearId = `${member._id}:${year}`;
    const before: MemberYearDoc = this.years.get(yearId) ?? {
      _id: yearId,
      unitId: member.unitId,
      memberId: member._id,
      year,
      sequence: 0,
      ...EMPTY_MEMBER_YEAR,
    };
    const durationMinutes = 60 + (index % 7) * 30;
    const score = scoreRecord(RULES, { type, occurredOn, durationMinutes }, before);
    const id = `entry-${String(index).padStart(7, '0')}`;
    const createdAtMs = this.nowMs - (1_000_000 - index) * 1000;
    const entry: PointEntryDoc = {
      ...score,
      _id: id,
      unitId: member.unitId,
      memberId: member._id,
      memberName: member.name,
      source: 'record',
      sourceId: `record-${index}`,
      recordId: `record-${index}`,
      countsOn: occurredOn,
      correctsMonth: null,
      kind: kindOfType(type),
      type,
      timeClass: 'credit',
      title: '往期活动',
      occurredOn,
      departmentId: member.departmentId,
      branchId: member.branchId,
      partyMember: member.partyMember,
      sign: 1,
      durationMinutes,
      reversesEntryId: null,
      createdAtMs,
      createdKey: timeKey(createdAtMs, id),
      memberYearId: yearId,
      sequence: before.sequence + 1,
    };
    const { after, department, branch } = applyEntry(before, entry);
    this.years.set(yearId, { ...before, ...after, sequence: entry.sequence });
    this.entries.push(entry);
    this.tally(year, department);
    if (branch) this.tally(year, branch);
  }

  documents(): Pick<SeedDocuments, 'point_entries' | 'member_years' | 'standings' | 'tallies'> {
    return {
      point_entries: this.entries,
      member_years: [...this.years.values()],
      standings: this.standings(),
      tallies: [...this.tallies.values()],
    };
  }

  private tally(year: string, delta: TallyDelta): void {
    const empty = emptyTally('unit', delta, year);
    this.tallies.set(empty._id, addToTally(this.tallies.get(empty._id) ?? empty, delta));
  }

  private standings(): StandingDoc[] {
    const byId = new Map(this.people.map((person) => [person._id, person]));
    return [...this.years.values()].flatMap((year) => {
      const person = byId.get(year.memberId);
      if (!person) return [];
      const ranked = {
        unitId: person.unitId,
        memberId: person._id,
        memberName: person.name,
        departmentName: person.departmentName,
      };
      const days = Object.keys(year.days) as LocalDate[];
      const periods = new Set(days.flatMap((day) => PERIOD_KINDS.map((kind) => periodKeyOf(kind, day))));
      return [...periods].flatMap((period) => standingOf(year, period, ranked) ?? []);
    });
  }
}
