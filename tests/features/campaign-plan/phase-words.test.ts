import { expect, test } from 'vitest';
import {
  asksForSummaries,
  itemsOfLines,
  phaseDeadline,
  phaseState,
} from '../../../src/features/campaign-plan/phase-words';
import {
  chapterNote,
  chaptersBehindFirst,
  percentOf,
  rollupRows,
  standingLine,
} from '../../../src/features/campaign-plan/rollup-rows';
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
    '已逾期2天',
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

test('units that are behind stand first, and those without figures are left out', () => {
  const standing = (readinessPermille: number, phaseEndsOn = '2026-12-31', tasksOverdue = 0) => ({
    takenOn: '2026-11-15',
    year: '2026',
    readinessPermille,
    resultPermille: 0,
    evidencePermille: 0,
    tasksTotal: 4,
    tasksDone: 1,
    tasksOverdue,
    missingEvidence: 0,
    phase: 'carryingOut' as const,
    phaseEndsOn,
  });
  const rows = rollupRows(
    [
      { key: 'a', name: '甲', standing: standing(999, '2026-11-16', 2) },
      { key: 'b', name: '乙', standing: null },
      { key: 'c', name: '丙', standing: standing(1000, '2026-10-31') },
      { key: 'd', name: '丁', standing: standing(300, '') },
      { key: 'e', name: '戊', standing: standing(999) },
    ],
    '2026-11-16' as LocalDate,
  );
  expect(rows.map(({ key, late }) => [key, late])).toEqual([
    ['c', ['全面实施已逾期16天']],
    ['d', []],
    ['e', []],
    ['a', ['2项任务逾期']],
  ]);
  expect(percentOf(999)).toBe(99);
  expect(rows[0] && standingLine(rows[0].standing)).toBe('全面实施，任务完成1/4');
});

test('of another unit the scored chapters are told, the least ready one first', () => {
  const chapter = (code: string, readinessPermille: number, weightCentipoints = 500) => ({
    code,
    title: `第${code}章`,
    weightCentipoints,
    readinessPermille,
    missingEvidence: 1,
    tasksOverdue: 0,
  });
  const order = chaptersBehindFirst([
    chapter('10', 400),
    chapter('2', 400),
    chapter('1', 900),
    chapter('11', 0, 0),
  ]);
  expect(order.map(({ code }) => code)).toEqual(['2', '10', '1']);
  expect(chapterNote(chapter('1', 1))).toBe('1项缺材料');
});

test('summaries are asked for by the words of a check', () => {
  const asks = (...texts: string[]) =>
    asksForSummaries({
      exitChecks: texts.map((text) => ({ itemId: 'c1', text, doneAtMs: null, doneByName: '', note: '' })),
    });
  expect(phases.filter(asksForSummaries).map(({ phase }) => phase)).toEqual(['carryingOut']);
  expect(asks('年度任务已完成', '每次活动都写小结')).toBe(true);
  // The year's own summary is another thing.
  expect(asks('年度工作总结已完成')).toBe(false);
  expect(asks('各项活动有方案')).toBe(false);
  expect(asks()).toBe(false);
});
