import { expect, it } from 'vitest';
import { type RuleSet, setForReading, setSpan, setStanding } from '@/features/point-rules/rule-set-rows';
import type { LocalDate } from '@/shared/time/local-date';

const TODAY = '2026-11-16' as LocalDate;
const set = (version: number, effectiveFrom: string, state: RuleSet['state']): RuleSet => ({
  version,
  effectiveFrom,
  state,
  rules: [],
  assessment: null,
  createdAtMs: 0,
});
const [coming, replaced, now, old] = [
  set(4, '2027-01-01', 'coming'),
  set(3, '2027-01-01', 'coming'),
  set(2, '2026-01-01', 'inForce'),
  set(1, '2025-01-01', 'past'),
] as const;
const sets = [coming, replaced, now, old];

it('tells from when to when each set holds', () => {
  expect(sets.map((each) => setSpan(each, sets, TODAY))).toEqual([
    '从2027年1月1日起',
    '从2027年1月1日起',
    '1月1日至12月31日',
    '2025年1月1日至2025年12月31日',
  ]);
});

it('tells which set another one has taken the place of', () => {
  expect(sets.map((each) => setStanding(each, sets).state)).toEqual([
    'coming',
    'replaced',
    'inForce',
    'past',
  ]);
  expect(setStanding(replaced, sets).words).toBe('没有执行，已被第4版替换');
});

it('shows readers no ids of the exempt', () => {
  const assessment = {
    period: 'year' as const,
    baseScore: 60,
    earnedMax: null,
    floor: null,
    ceiling: null,
    deductions: [],
    bonuses: [],
    vetoes: [],
    exempt: [{ label: '离退休党员', memberIds: ['member3'] }],
  };
  expect(JSON.stringify(setForReading({ ...now, assessment }))).not.toContain('member3');
});
