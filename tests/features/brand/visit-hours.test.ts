import { describe, expect, it } from 'vitest';
import { brandFigures } from '@/features/brand/brand-words';
import { hoursSeries } from '@/shared/service/hours-series';

describe('the hours of a brand', () => {
  it('stand with their parts, and without where those were not kept', () => {
    const sums = { sessions: 2, records: 9, minutes: 600 };
    const [, , known] = brandFigures({ ...sums, creditMinutes: 240 });
    expect(known?.hours).toEqual({ volunteerMinutes: 600, creditMinutes: 240 });
    const [, , unknown] = brandFigures({ ...sums, creditMinutes: null });
    expect(unknown).toEqual({ label: '服务小时', value: '10' });
  });

  it('are drawn as one line where their parts were not kept', () => {
    const month = { records: 3, minutes: 120 };
    expect(hoursSeries([{ ...month, creditMinutes: 60 }, null]).map(({ values }) => values)).toEqual([
      [2, null],
      [1, null],
    ]);
    expect(hoursSeries([{ ...month, creditMinutes: null }, null]).map(({ values }) => values)).toEqual([
      [2, null],
    ]);
  });
});
