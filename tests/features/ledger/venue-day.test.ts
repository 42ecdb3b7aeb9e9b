import { describe, expect, it } from 'vitest';
import { rankDepartments } from '../../../src/features/ledger/rank-departments';
import { drawDay, freeSpan, hasFree } from '../../../src/features/ledger/venue-day';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';

const DAY = '2026-11-17' as LocalDate;
const at = (clock: string, day: LocalDate = DAY) => instantOf(day, clock);
const slot = (from: number, to: number) => ({
  entryId: `${from}`,
  startsAtMs: from,
  endsAtMs: to,
  purpose: '党课',
  byName: '元小明',
});

describe('a day of a room', () => {
  it('is drawn from eight to nine in the evening, wider where somebody is earlier or later', () => {
    const usual = drawDay(DAY, [slot(at('09:30'), at('11:00'))], at('10:00'));
    expect([usual.hours[0], usual.hours.at(-1)]).toEqual([8, 21]);
    expect(usual.blocks[0]).toMatchObject({ top: 1.5, height: 1.5 });
    expect(usual.now).toBe(2);
    const late = drawDay(
      DAY,
      [slot(at('06:30'), at('02:00', '2026-11-18' as LocalDate))],
      at('10:00') - 86_400_000,
    );
    expect([late.hours[0], late.hours.at(-1)]).toEqual([6, 24]);
    expect(late.blocks[0]).toMatchObject({ top: 0.5, height: 17.5 });
    expect(late.now).toBeNull();
  });

  it('offers the free part of an hour and nothing that is taken or over', () => {
    const slots = [slot(at('09:00'), at('10:30')), slot(at('11:15'), at('12:00'))];
    const free = (hour: number, now = at('08:00')) => freeSpan(DAY, hour, slots, now);
    expect(free(8)).toEqual({ startsAtMs: at('08:00'), endsAtMs: at('09:00') });
    expect(free(9)).toBeUndefined();
    expect(free(10)).toEqual({ startsAtMs: at('10:30'), endsAtMs: at('11:15') });
    expect(free(11)).toEqual({ startsAtMs: at('11:00'), endsAtMs: at('11:15') });
    expect(free(8, at('09:00'))).toBeUndefined();
  });

  it('says that nothing is left once the last hour is over or all are taken', () => {
    expect(hasFree(DAY, [], at('20:30'))).toBe(true);
    expect(hasFree(DAY, [], at('21:00'))).toBe(false);
    expect(hasFree(DAY, [slot(at('08:00'), at('21:00'))], at('07:00'))).toBe(false);
    expect(hasFree(DAY, [slot(at('08:00'), at('20:45'))], at('07:00'))).toBe(true);
  });
});

describe('departments by points', () => {
  it('share a place with equal points, and none without points has one', () => {
    const department = (departmentId: string, scorePoints: number) => ({
      departmentId,
      name: departmentId,
      scorePoints,
      months: [scorePoints, ...Array.from({ length: 11 }, () => 0)],
    });
    const { rows, months, total } = rankDepartments([
      department('a', 8),
      department('b', 5),
      department('c', 5),
      department('d', 0),
    ]);
    expect(rows.map(({ name, rank }) => [name, rank])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
    ]);
    expect([months[0], total]).toEqual([18, 18]);
  });
});
