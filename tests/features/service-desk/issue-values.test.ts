import { describe, expect, test } from 'vitest';
import { issueDays } from '../../../src/features/service-desk/issue-values';
import { spanWords } from '../../../src/features/service-desk/span-words';
import type { LocalDate } from '../../../src/shared/time/local-date';

const TODAY = '2026-11-22' as LocalDate;
const none = { from: undefined, to: undefined };

describe('the time of a service record', () => {
  test('this year ends today, last year is whole, one’s own may be unfinished', () => {
    expect(issueDays({ span: 'thisYear', ...none }, TODAY)).toEqual({ from: '2026-01-01', to: '2026-11-22' });
    expect(issueDays({ span: 'lastYear', ...none }, TODAY)).toEqual({ from: '2025-01-01', to: '2025-12-31' });
    expect(issueDays({ span: 'own', ...none }, TODAY)).toEqual(none);
  });

  test('is said with the year once where both days share it', () => {
    expect(spanWords('2026-01-01', '2026-11-22')).toBe('2026年1月1日至11月22日');
    expect(spanWords('2025-11-27', '2026-11-12')).toBe('2025年11月27日至2026年11月12日');
  });
});
