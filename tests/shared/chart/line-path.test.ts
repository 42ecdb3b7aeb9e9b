import { expect, test } from 'vitest';
import { linePath } from '@/shared/chart/line-path';

test('a line goes through its points and stops where there is none', () => {
  const at = (x: number, y: number) => ({ x, y });
  expect(linePath([at(0, 1.25), at(2, 3)])).toBe('M0 1.3L2 3');
  expect(linePath([null, at(0, 1), at(2, 3), null, at(4, -5), null])).toBe('M0 1L2 3M4 -5');
  expect(linePath([null])).toBe('');
});
