import { expect, test } from 'vitest';
import { openingWords, yearToOpen } from '../../../src/features/campaign-plan/year-words';
import type { LocalDate } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;

test('the next year may be opened from its 1 January on, within the term', () => {
  const campaign = { year: '2026', toYear: '2027' };
  expect(yearToOpen(campaign, day('2026-12-31'))).toBeUndefined();
  expect(yearToOpen(campaign, day('2027-01-01'))).toBe('2027');
  expect(yearToOpen({ year: '2027', toYear: '2027' }, day('2028-01-01'))).toBeUndefined();
});

test('opening says what stays undone', () => {
  const words = openingWords('2026', '2027', { openTasks: 3, pieces: 120, lacking: 2 });
  expect(words).toContain('2026年度只供查看');
  expect(words).toContain('现有材料120件，2项指标还缺材料；还有3项任务没有做完或没有确认。');
  expect(openingWords('2026', '2027', { openTasks: 0, pieces: 1, lacking: 0 })).toContain(
    '各项指标的材料都齐了；任务都已完成',
  );
  expect(openingWords('2026', '2027', undefined)).not.toContain('现有材料');
});
