import { describe, expect, test } from 'vitest';
import { campaignProgress, type ProgressTally } from '../../../src/shared/campaign/progress';
import type { YearMonth } from '../../../src/shared/time/local-date';

const office = {
  departmentId: 'office',
  name: '办公室',
  people: 5,
  partyMembers: 4,
  registeredVolunteers: 3,
};
const sports = {
  departmentId: 'sports',
  name: '体育科',
  people: 2,
  partyMembers: 1,
  registeredVolunteers: 2,
};

function tally(
  departmentId: string,
  year: string,
  months: Record<string, [number, number, number]>,
): ProgressTally {
  return {
    departmentId,
    year,
    months: Object.fromEntries(
      Object.entries(months).map(([month, [service, partyDay, study]]) => [
        month,
        {
          minutes: { volunteerService: service, themePartyDay: 999, study: 999 },
          records: { volunteerService: 999, themePartyDay: 999, study },
          creditMinutes: service / 3,
          partyMembersAtPartyDay: partyDay,
        },
      ]),
    ),
  };
}

const at = (month: string, tallies: ProgressTally[]) =>
  campaignProgress(month as YearMonth, [office, sports], tallies);

describe('progress of the campaign', () => {
  test('counts this year so far; the last year only draws the trend', () => {
    const progress = at('2026-02', [
      tally('office', '2025', { '12': [300, 3, 5], '02': [7, 7, 7] }),
      tally('office', '2026', { '01': [60, 4, 1], '02': [30, 2, 0] }),
      tally('sports', '2026', { '02': [15, 1, 2] }),
    ]);
    expect(progress).toMatchObject({ year: '2026', monthsSoFar: 2 });
    expect(progress.unit).toEqual({
      people: 7,
      partyMembers: 5,
      registeredVolunteers: 5,
      volunteerMinutes: 105,
      creditMinutes: 35,
      partyDayAttendances: 7,
      partyDayDue: 10,
      studyAttendances: 3,
    });
    expect(progress.departments.map((each) => [each.name, each.volunteerMinutes, each.partyDayDue])).toEqual([
      ['办公室', 90, 8],
      ['体育科', 15, 2],
    ]);
    expect(progress.trend).toHaveLength(12);
    expect(progress.trend[0]).toEqual({
      month: '2025-03',
      volunteerMinutes: 0,
      creditMinutes: 0,
      partyDayAttendances: 0,
      studyAttendances: 0,
    });
    expect(progress.trend.slice(-3).map((each) => [each.month, each.volunteerMinutes])).toEqual([
      ['2025-12', 300],
      ['2026-01', 60],
      ['2026-02', 45],
    ]);
  });

  test('in January one month is due, in December the trend is the year', () => {
    expect(at('2026-01', []).unit.partyDayDue).toBe(5);
    const december = at('2026-12', [tally('office', '2026', { '01': [1, 0, 0], '12': [2, 0, 0] })]);
    expect(december.trend.map((each) => each.volunteerMinutes)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]);
    expect(december.unit.volunteerMinutes).toBe(3);
  });

  test('what a department did that is no more still counts for the unit', () => {
    const progress = at('2026-02', [tally('gone', '2026', { '01': [60, 0, 0] })]);
    expect(progress.unit.volunteerMinutes).toBe(60);
    expect(progress.departments.map((each) => each.volunteerMinutes)).toEqual([0, 0]);
  });

  test('a unit without departments has nothing, and no division by nothing', () => {
    const progress = campaignProgress('2026-05' as YearMonth, [], []);
    expect(progress.unit).toEqual({
      people: 0,
      partyMembers: 0,
      registeredVolunteers: 0,
      volunteerMinutes: 0,
      creditMinutes: 0,
      partyDayAttendances: 0,
      partyDayDue: 0,
      studyAttendances: 0,
    });
  });
});
