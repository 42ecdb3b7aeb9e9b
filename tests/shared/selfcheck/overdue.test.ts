import { expect, test } from 'vitest';
import type { FindingState } from '../../../src/shared/selfcheck/finding';
import { overdueFindings } from '../../../src/shared/selfcheck/overdue';
import type { LocalDate } from '../../../src/shared/time/local-date';

const finding = (name: string, state: FindingState, deadline: string, provedById: string | null = null) => ({
  name,
  state,
  deadline: deadline as LocalDate,
  provedById,
});
const told = (today: string, ...findings: Array<ReturnType<typeof finding>>) =>
  overdueFindings(findings, today as LocalDate).map(({ finding: { name }, stage }) => `${name} ${stage}`);

test('what nobody began comes first, then what was sent back, then what waits for a second person', () => {
  expect(
    told(
      '2026-11-22',
      finding('waits', 'proved', '2026-09-01', 'owner'),
      finding('sent back', 'open', '2026-10-01', 'owner'),
      finding('late', 'open', '2026-11-21'),
      finding('later', 'open', '2026-11-01'),
      finding('waits less', 'proved', '2026-11-02', 'owner'),
    ),
  ).toEqual(['later missing', 'late missing', 'sent back returned', 'waits waiting', 'waits less waiting']);
});

test('the day itself is in time, and what is settled is nobody’s worry', () => {
  expect(told('2026-11-22', finding('today', 'open', '2026-11-22'))).toEqual([]);
  expect(told('2026-11-23', finding('today', 'open', '2026-11-22'))).toEqual(['today missing']);
  expect(
    told(
      '2027-01-01',
      finding('closed', 'closed', '2026-01-01', 'a'),
      finding('gone', 'withdrawn', '2026-01-01'),
    ),
  ).toEqual([]);
});

test('of one day they stay in the order they came in', () => {
  expect(told('2026-11-22', finding('b', 'open', '2026-11-01'), finding('a', 'open', '2026-11-01'))).toEqual([
    'b missing',
    'a missing',
  ]);
});
