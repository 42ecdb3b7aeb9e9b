import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ACTIVITY_KINDS } from '../../../src/shared/activity/activity-kind';
import { foldEntries } from '../../../src/shared/points/fold-entries';
import {
  applyEntry,
  EMPTY_MEMBER_YEAR,
  type MemberYear,
  pointsUsed,
  sumPeriod,
  type TallyDelta,
} from '../../../src/shared/points/member-year';
import type { PointEntry } from '../../../src/shared/points/point-entry';
import { type PeriodKey, periodKeyOf } from '../../../src/shared/time/period';
import {
  arbitraryHistory,
  arbitraryRecord,
  arbitraryRuleSet,
  count,
  historyOf,
  reversalOf,
} from './arbitrary-record';

const partyDay: PointEntry = {
  memberId: 'member',
  source: 'record',
  sourceId: 'record',
  recordId: 'record',
  countsOn: '2026-05-10' as PointEntry['countsOn'],
  correctsMonth: null,
  kind: 'themePartyDay',
  type: 'themePartyDay',
  timeClass: 'credit',
  occurredOn: '2026-05-10' as PointEntry['occurredOn'],
  departmentId: 'office',
  branchId: 'first',
  partyMember: true,
  sign: 1,
  earnedPoints: 2,
  durationMinutes: 60,
  ruleKey: 'partyDay',
  ruleVersion: 1,
};
const service: PointEntry = {
  ...partyDay,
  kind: 'volunteerService',
  type: 'communityDuty',
  ruleKey: 'service',
};

const added = (...entries: PointEntry[]) =>
  entries.reduce<MemberYear>((year, entry) => applyEntry(year, entry).after, EMPTY_MEMBER_YEAR);

describe('the fold of a year', () => {
  test('an entry and its reversal leave the year exactly as it was, at any place of any history', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, arbitraryRecord, (ruleSet, steps, record) => {
        const { year } = historyOf(ruleSet, steps);
        const { entry, after } = count(ruleSet, year, record);
        const { after: restored, department, branch } = applyEntry(after, reversalOf(entry));
        expect(restored).toEqual(year);
        const forth = applyEntry(year, entry);
        expect(sumOf(forth.department, department)).toBe(0);
        if (branch && forth.branch) expect(sumOf(forth.branch, branch)).toBe(0);
      }),
    );
  });

  test('taking everything back, in any order, leaves nothing', () => {
    fc.assert(
      fc.property(
        arbitraryRuleSet,
        fc.array(arbitraryRecord, { maxLength: 15 }),
        fc.nat(),
        (ruleSet, records, seed) => {
          let year = EMPTY_MEMBER_YEAR;
          const entries: PointEntry[] = [];
          for (const record of records) {
            const { entry, after } = count(ruleSet, year, record);
            entries.push(entry);
            year = after;
          }
          while (entries.length > 0) {
            const [entry] = entries.splice(seed % entries.length, 1);
            if (entry) year = applyEntry(year, reversalOf(entry)).after;
          }
          expect(year).toEqual(EMPTY_MEMBER_YEAR);
        },
      ),
    );
  });

  test('folding all entries again gives what was kept step by step, and the same tallies', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, (ruleSet, steps) => {
        const { entries, standing, year } = historyOf(ruleSet, steps);
        const folded = foldEntries(entries);
        expect(folded.year).toEqual(year);
        for (const groupId of ['office', 'sports', 'first', 'second']) {
          expect(tallied(folded.deltas, groupId)).toEqual(countedAnew(standing, groupId));
        }
      }),
    );
  });

  test('sums of the twelve months, the quarters and the year agree with the entries that stand', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, (ruleSet, steps) => {
        const { standing, year } = historyOf(ruleSet, steps);
        for (const period of ['2026', '2026-Q1', '2026-Q4', '2026-07'] as PeriodKey[]) {
          const within = standing.filter(({ occurredOn }) =>
            [occurredOn.slice(0, 7), periodKeyOf('quarter', occurredOn), '2026'].includes(period),
          );
          const sum = sumPeriod(year, period);
          expect(sum.totalPoints).toBe(within.reduce((total, entry) => total + entry.earnedPoints, 0));
          for (const kind of ACTIVITY_KINDS) {
            const ofKind = within.filter((entry) => entry.kind === kind);
            expect(sum.records[kind]).toBe(ofKind.length);
            expect(sum.minutes[kind]).toBe(ofKind.reduce((total, entry) => total + entry.durationMinutes, 0));
          }
        }
      }),
    );
  });

  test('minutes by project and redeemable points by month agree with the entries that stand', () => {
    fc.assert(
      fc.property(arbitraryRuleSet, arbitraryHistory, (ruleSet, steps) => {
        const { standing, year } = historyOf(ruleSet, steps);
        for (const project of ['greenGuard', 'springBreeze']) {
          const own = standing.filter((entry) => entry.projectKey === project);
          const credit = own.filter((entry) => entry.timeClass === 'credit');
          expect(year.projects[project] ?? { minutes: 0, creditMinutes: 0 }).toEqual({
            minutes: own.reduce((sum, entry) => sum + entry.durationMinutes, 0),
            creditMinutes: credit.reduce((sum, entry) => sum + entry.durationMinutes, 0),
          });
        }
        const redeemable = standing.filter(
          (entry) => entry.kind === 'volunteerService' && entry.timeClass === 'credit',
        );
        expect(Object.values(year.lots).reduce((sum, points) => sum + points, 0)).toBe(
          redeemable.reduce((sum, entry) => sum + entry.earnedPoints, 0),
        );
        for (const [month, points] of Object.entries(year.lots)) {
          const ofMonth = redeemable.filter((entry) => entry.lotMonth === month);
          expect(points).toBe(ofMonth.reduce((sum, entry) => sum + entry.earnedPoints, 0));
        }
      }),
    );
  });

  test('the year is not changed in place', () => {
    const before = added(service);
    const copy = structuredClone(before);
    applyEntry(before, service);
    expect(before).toEqual(copy);
  });

  test('points used under a rule are known by day, month, quarter and year', () => {
    const year = added(partyDay, { ...partyDay, occurredOn: '2026-06-30' as PointEntry['occurredOn'] });
    const used = (period: string) => pointsUsed(year, 'partyDay', period as PeriodKey);
    expect(['2026-05-10', '2026-05', '2026-Q2', '2026', '2026-Q3'].map(used)).toEqual([2, 2, 4, 4, 0]);
  });

  test('only service time that was scanned is credit time', () => {
    expect(added(service).months['05']?.creditMinutes).toBe(60);
    expect(added({ ...service, timeClass: 'honour' }).months['05']?.creditMinutes).toBe(0);
    expect(added(partyDay).months['05']?.creditMinutes).toBe(0);
  });

  test('who moves in mid-month takes part in both departments, and leaves the one that is taken back', () => {
    const inOffice = partyDay;
    const inSports = { ...partyDay, departmentId: 'sports' };
    const both = added(inOffice);
    expect(applyEntry(both, inSports).department).toMatchObject({ groupId: 'sports', participants: 1 });
    const year = added(inOffice, inSports);
    const back = applyEntry(year, reversalOf(inOffice));
    expect(back.department).toMatchObject({ groupId: 'office', participants: -1 });
    expect(applyEntry(back.after, reversalOf(inSports)).department).toMatchObject({ participants: -1 });
  });

  test('guests at a Party day take part without being counted as Party members', () => {
    const guest = applyEntry(EMPTY_MEMBER_YEAR, { ...partyDay, partyMember: false });
    expect(guest.department).toMatchObject({ participants: 1, partyMembersAtPartyDay: 0 });
    expect(applyEntry(guest.after, partyDay).department).toMatchObject({
      participants: 0,
      partyMembersAtPartyDay: 1,
    });
    expect(applyEntry(EMPTY_MEMBER_YEAR, service).department.partyMembersAtPartyDay).toBe(0);
  });
});

function sumOf(one: TallyDelta, other: TallyDelta): number {
  const fields = [
    'points',
    'minutes',
    'creditMinutes',
    'records',
    'participants',
    'partyMembersAtPartyDay',
  ] as const;
  return fields.reduce((sum, field) => sum + Math.abs(one[field] + other[field]), 0);
}

/** Month and kind → records and participants, by adding up deltas. */
function tallied(deltas: readonly TallyDelta[], groupId: string): Record<string, number[]> {
  const sums: Record<string, number[]> = {};
  for (const delta of deltas.filter((each) => each.groupId === groupId)) {
    const key = `${delta.month} ${delta.kind}`;
    const [points = 0, records = 0, participants = 0, partyMembers = 0] = sums[key] ?? [];
    sums[key] = [
      points + delta.points,
      records + delta.records,
      participants + delta.participants,
      partyMembers + delta.partyMembersAtPartyDay,
    ];
  }
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum.some((value) => value !== 0)));
}

/** The same, counted from the entries that stand without any fold. */
function countedAnew(standing: readonly PointEntry[], groupId: string): Record<string, number[]> {
  const groups = standing.filter((entry) => entry.departmentId === groupId || entry.branchId === groupId);
  const keys = new Set(groups.map((entry) => `${entry.occurredOn.slice(5, 7)} ${entry.kind}`));
  return Object.fromEntries(
    [...keys].map((key) => {
      const own = groups.filter((entry) => `${entry.occurredOn.slice(5, 7)} ${entry.kind}` === key);
      const asMember = own.some((entry) => entry.kind === 'themePartyDay' && entry.partyMember);
      const points = own.reduce((sum, entry) => sum + entry.earnedPoints, 0);
      return [key, [points, own.length, 1, asMember ? 1 : 0]];
    }),
  );
}
