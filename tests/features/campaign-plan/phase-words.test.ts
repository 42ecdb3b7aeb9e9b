import { expect, test } from 'vitest';
import { itemsOfLines, phaseDeadline, phaseState } from '../../../src/features/campaign-plan/phase-words';
import { readinessBars } from '../../../src/features/campaign-plan/rollup-rows';
import {
  chooseFirstYear,
  chooseLevel,
  firstValues,
  setupInput,
} from '../../../src/features/campaign-plan/setup-values';
import { defaultPhases } from '../../../src/shared/campaign/default-phases';
import type { PhaseView } from '../../../src/shared/campaign/plan-contract';
import type { LocalDate } from '../../../src/shared/time/local-date';

const phases = defaultPhases('2026').map(
  (plan): PhaseView => ({
    ...plan,
    tasks: [...plan.tasks],
    exitChecks: [...plan.exitChecks],
  }),
);
const [planning, mobilising] = phases;
if (!planning || !mobilising) throw new Error('no phases');

test('a phase that was passed over stays open until it is passed', () => {
  expect(phaseState(planning, 'mobilising')).toBe('current');
  expect(phaseState({ ...planning, passedAtMs: 1 }, 'mobilising')).toBe('done');
  expect(phaseState(mobilising, 'planning')).toBe('todo');
});

test('the last day is today’s matter, then a delay', () => {
  const at = (today: string) => phaseDeadline(planning, 'current', today as LocalDate);
  expect([at('2026-02-27'), at('2026-02-28'), at('2026-03-02')]).toEqual([
    '还有1天',
    '今天截止',
    '已超期2天',
  ]);
  expect(phaseDeadline(planning, 'todo', '2026-03-02' as LocalDate)).toBe('');
});

test('a line that stood there before keeps its item, also when it stands there twice', () => {
  const before = [
    { itemId: 't1', text: '调研' },
    { itemId: 't2', text: '调研' },
    { itemId: 't3', text: '动员' },
  ];
  expect(itemsOfLines(' 动员 \n\n调研\n新的一项\n调研\n调研', before)).toEqual([
    { itemId: 't3', text: '动员' },
    { itemId: 't1', text: '调研' },
    { itemId: null, text: '新的一项' },
    { itemId: 't2', text: '调研' },
    { itemId: null, text: '调研' },
  ]);
});

test('a campaign is ready to be started from the first look; level and years change what follows from them', () => {
  const first = firstValues('2026');
  expect(setupInput(first)).toEqual({
    name: '省级文明单位创建',
    level: 'provincial',
    fromYear: '2026',
    toYear: '2028',
    template: 'partyOrgan',
    renewsCampaignId: null,
  });
  expect(setupInput(chooseLevel(first, 'national'))).toMatchObject({
    name: '全国文明单位创建',
    template: 'educationBureau',
  });
  expect(chooseFirstYear(first, '2025')).toMatchObject({ fromYear: '2025', toYear: '2027' });
  const renewal = { ...first, source: 'renew:c1' as const };
  expect(setupInput(chooseLevel(renewal, 'national'))).toMatchObject({
    template: null,
    renewsCampaignId: 'c1',
  });
});

test('units stand by readiness, and those without figures are left out', () => {
  const standing = (readinessPermille: number) => ({
    takenOn: '2026-11-15',
    year: '2026',
    readinessPermille,
    resultPermille: 0,
    evidencePermille: 0,
    tasksTotal: 0,
    tasksDone: 0,
    tasksOverdue: 0,
    missingEvidence: 0,
  });
  const bars = readinessBars([
    { key: 'a', name: '甲', standing: standing(999) },
    { key: 'b', name: '乙', standing: null },
    { key: 'c', name: '丙', standing: standing(1000) },
  ]);
  expect(bars.map(({ key, text }) => [key, text])).toEqual([
    ['c', '100%'],
    ['a', '99%'],
  ]);
});
