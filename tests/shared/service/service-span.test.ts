import { expect, test } from 'vitest';
import { brokenServiceSpan, formatServiceSpan } from '@/shared/service/service-span';

test('a narrow span breaks between its days and nowhere else', () => {
  expect(brokenServiceSpan('2025-11-27', '2026-11-12')).toBe('2025年11月27日至\n2026年11月12日');
  expect(brokenServiceSpan('2000-01-01', '2026-11-12')).toBe('截至2026年11月12日');
  expect(formatServiceSpan('2025-11-27', '2026-11-12')).not.toContain('\n');
});
