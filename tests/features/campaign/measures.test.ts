import { describe, expect, it } from 'vitest';
import {
  departmentFigures,
  dueByNow,
  type MeasureKey,
  measureView,
  oneDecimal,
  trendView,
} from '@/features/campaign/measures';
import type { Output } from '@/shared/contract/actions';

const counts = {
  people: 40,
  partyMembers: 30,
  registeredVolunteers: 36,
  volunteerMinutes: 40 * 1188,
  creditMinutes: 40 * 1080,
  partyDayAttendances: 211,
  partyDayDue: 330,
  studyAttendances: 440,
};

const progress: Output<'campaign.progress'> = {
  year: '2026',
  years: ['2026'],
  readOnly: false,
  peopleOf: 'today',
  monthsSoFar: 11,
  targets: {
    registrationPercent: 90,
    volunteerMinutesPerHead: 1500,
    partyDayAttendancePercent: 80,
    studySessionsPerHead: 12,
  },
  unit: counts,
  departments: [
    { departmentId: 'b', name: '财务科', ...counts, people: 10, volunteerMinutes: 600, creditMinutes: 0 },
    {
      departmentId: 'a',
      name: '办公室',
      ...counts,
      people: 30,
      volunteerMinutes: 54_000,
      creditMinutes: 50_000,
    },
    { departmentId: 'c', name: '新设科', ...counts, people: 0, partyMembers: 0, partyDayDue: 0 },
  ],
  trend: [
    {
      month: '2025-12',
      volunteerMinutes: 90,
      creditMinutes: 60,
      partyDayAttendances: 20,
      studyAttendances: 31,
    },
    {
      month: '2026-01',
      volunteerMinutes: 0,
      creditMinutes: 0,
      partyDayAttendances: 21,
      studyAttendances: 30,
    },
  ],
};

describe('a measure of the unit', () => {
  it('says figure, target and what is missing in plain words', () => {
    expect(measureView('serviceTime', progress)).toMatchObject({
      valueText: '19.8小时',
      targetText: '目标25小时',
      gapText: '还差5.2小时/人',
      standing: 'behind',
    });
    expect(measureView('registration', progress)).toMatchObject({
      valueText: '90%',
      gapText: '已达到目标',
      standing: 'reached',
    });
    expect(measureView('partyDay', progress)).toMatchObject({ gapText: '还差16.1个百分点' });
  });

  it('is on course when a yearly sum has its months’ share, and reached only at the whole', () => {
    expect(measureView('study', progress)).toMatchObject({ gapText: '还差1场/人', standing: 'onCourse' });
    expect(dueByNow('study', progress)).toBe(11);
    expect(dueByNow('registration', progress)).toBe(90);
  });

  it('tells of a year that is over the whole of it, with nothing to catch up with', () => {
    const over = { ...progress, readOnly: true, monthsSoFar: 12 };
    expect(measureView('study', over)).toMatchObject({ standing: 'behind', isOver: true });
    expect(dueByNow('study', over)).toBe(12);
    expect(trendView('study', over).title).toBe('全年学习');
    const ended = { ...progress, readOnly: true };
    expect(trendView('study', ended).title).toBe('近12个月学习');
  });

  it('never rounds up to a target', () => {
    const almost = { ...progress, unit: { ...counts, registeredVolunteers: 9999, people: 10_000 } };
    const strict = { ...almost, targets: { ...progress.targets, registrationPercent: 100 } };
    expect(measureView('registration', strict)).toMatchObject({ valueText: '99.9%', standing: 'behind' });
    expect(measureView('registration', strict).gapText).toBe('还差0.1个百分点');
    expect(oneDecimal(24.999)).toBe('24.9');
    expect(oneDecimal(0.3 * 10)).toBe('3');
  });

  it('tells what hours consist of, in parts that add up to the figure shown', () => {
    expect(measureView('serviceTime', progress).hours).toEqual({
      volunteerMinutes: 1188,
      creditMinutes: 1080,
    });
    expect(measureView('study', progress).hours).toBeUndefined();
    const odd = { ...progress, unit: { ...counts, people: 7, volunteerMinutes: 1000, creditMinutes: 999 } };
    // 142.86 and 142.71 minutes a head: 2.3 hours, as the figure says, never 2.4.
    expect(measureView('serviceTime', odd)).toMatchObject({
      valueText: '2.3小时',
      hours: { volunteerMinutes: 138, creditMinutes: 138 },
    });
    expect(departmentFigures('serviceTime', progress).map(({ hours }) => hours)).toEqual([
      { volunteerMinutes: 60, creditMinutes: 0 },
      { volunteerMinutes: 1800, creditMinutes: 1662 },
    ]);
  });

  it('shows no figure where there is nobody to count', () => {
    const empty = { ...progress, unit: { ...counts, people: 0 } };
    expect(measureView('serviceTime', empty)).toMatchObject({ valueText: '—', standing: 'onCourse' });
  });
});

describe('the departments', () => {
  it('stay in the unit’s order and leave out who has nobody to count', () => {
    expect(departmentFigures('serviceTime', progress).map(({ name, text }) => [name, text])).toEqual([
      ['财务科', '1小时'],
      ['办公室', '30小时'],
    ]);
    expect(departmentFigures('partyDay', progress).map(({ name }) => name)).toEqual(['财务科', '办公室']);
  });
});

describe('the months', () => {
  it('are those of the measure, service time for registration', () => {
    const values = (key: MeasureKey) => trendView(key, progress).series.map((one) => one.values);
    expect(values('registration')).toEqual(values('serviceTime'));
    expect(values('partyDay')).toEqual([[20, 21]]);
    expect(values('study')).toEqual([[31, 30]]);
    expect(trendView('study', progress).labels).toEqual(['12月', '1月']);
  });

  it('of service draw the credit time apart', () => {
    expect(trendView('serviceTime', progress).series.map(({ name, values }) => [name, values])).toEqual([
      ['服务时长（小时）', [1.5, 0]],
      ['其中信用时长', [1, 0]],
    ]);
  });
});
