import { describe, expect, test } from 'vitest';
import { DEFAULT_UNIT_SETTINGS } from '../../../src/shared/membership/unit-settings';
import {
  closingSettingsOf,
  lastObjectionDay,
  monthDue,
  periodsEndingWith,
} from '../../../src/shared/points/closing';
import type { LocalDate, YearMonth } from '../../../src/shared/time/local-date';

const due = (closed: string | null, today: string, days: number) =>
  monthDue(closed as YearMonth | null, today as LocalDate, days);

describe('which month is closed next', () => {
  test('the latest that is due, for a unit that never closed one', () => {
    expect(due(null, '2026-11-10', 10)).toBe('2026-09');
    expect(due(null, '2026-11-11', 10)).toBe('2026-10');
    expect(due(null, '2026-11-01', 0)).toBe('2026-10');
    expect(due(null, '2027-01-11', 10)).toBe('2026-12');
    expect(due(null, '2026-03-01', 60)).toBe('2025-11');
  });

  test('one after the other, none before its days are over', () => {
    expect(due('2026-08', '2026-11-11', 10)).toBe('2026-09');
    expect(due('2026-09', '2026-11-11', 10)).toBe('2026-10');
    expect(due('2026-10', '2026-11-30', 10)).toBeNull();
    expect(due('2026-12', '2026-11-30', 10)).toBeNull();
  });

  test('a quarter and a year end with their last month', () => {
    expect(periodsEndingWith('2026-11' as YearMonth)).toEqual(['2026-11']);
    expect(periodsEndingWith('2026-09' as YearMonth)).toEqual(['2026-09', '2026-Q3']);
    expect(periodsEndingWith('2026-12' as YearMonth)).toEqual(['2026-12', '2026-Q4', '2026']);
  });

  test('the days of objection count the day of publication', () => {
    expect(lastObjectionDay('2026-11-30' as LocalDate, 3)).toBe('2026-12-02');
    expect(lastObjectionDay('2026-11-30' as LocalDate, 1)).toBe('2026-11-30');
    expect(closingSettingsOf(DEFAULT_UNIT_SETTINGS)).toEqual({ closeAfterDays: 10, objectionDays: 3 });
    expect(closingSettingsOf({ ...DEFAULT_UNIT_SETTINGS, closeAfterDays: 0 }).closeAfterDays).toBe(0);
  });
});
