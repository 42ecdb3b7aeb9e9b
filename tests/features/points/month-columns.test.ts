import { describe, expect, it } from 'vitest';
import { monthColumns, monthsAloud } from '@/features/points/month-columns';

describe('the months of a year', () => {
  it('to come are empty unless something counts in them', () => {
    const columns = monthColumns([3, 0, -1, 0, 2, 0], 2);
    expect(columns).toEqual([3, 0, -1, null, 2, null]);
    expect(monthsAloud(columns)).toBe('1月3分，2月0分，3月-1分，5月2分');
  });
});
