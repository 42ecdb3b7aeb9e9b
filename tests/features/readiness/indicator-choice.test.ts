import { describe, expect, test } from 'vitest';
import {
  choiceCounts,
  chosenIndicators,
  openFindings,
  overdueIndicators,
  vetoedIndicators,
} from '@/features/readiness/indicator-choice';
import { chapter, indicator } from './sample';

const evidence = (state: 'enough' | 'thin' | 'missing' | 'notAsked') => ({ state, pieces: 0, reason: '' });
const tasks = (overdue: number) => ({ total: 5, done: 0, overdue, dueSoon: 0 });
const keys = (indicators: ReadonlyArray<{ key: string }>) => indicators.map(({ key }) => key);

const CHAPTERS = [
  chapter(
    indicator({ key: 'thin-heavy', weightCentipoints: 900, evidence: evidence('thin'), resultPercent: 66 }),
    indicator({ key: 'ready', weightCentipoints: 100, resultPercent: 100, readinessPermille: 1000 }),
    indicator({
      key: 'missing-light',
      weightCentipoints: 100,
      evidence: evidence('missing'),
      tasks: tasks(1),
    }),
  ),
  chapter(
    indicator({
      key: 'missing-heavy',
      weightCentipoints: 300,
      evidence: evidence('missing'),
      tasks: tasks(3),
    }),
    indicator({
      key: 'not-asked',
      evidence: evidence('notAsked'),
      resultPercent: 100,
      readinessPermille: 1000,
    }),
    indicator({ key: 'veto', kind: 'veto', weightCentipoints: 0, readinessPermille: null, vetoed: true }),
    indicator({ key: 'plus', kind: 'plus', readinessPermille: null, evidence: evidence('missing') }),
    indicator({ key: 'found', resultPercent: 99, readinessPermille: 994, openFindings: 2 }),
  ),
];

describe('the indicators one looks for', () => {
  test('lack evidence: none before little, the heavier before the lighter', () => {
    expect(keys(chosenIndicators(CHAPTERS, 'evidence'))).toEqual([
      'missing-heavy',
      'missing-light',
      'thin-heavy',
    ]);
  });

  test('fall short: scored ones below their target, or not judged yet', () => {
    expect(keys(chosenIndicators(CHAPTERS, 'short')).sort()).toEqual([
      'found',
      'missing-heavy',
      'missing-light',
      'thin-heavy',
    ]);
  });

  test('are ready only when nothing is missing at all', () => {
    expect(keys(chosenIndicators(CHAPTERS, 'ready'))).toEqual(['not-asked', 'ready']);
  });

  test('are counted as they are listed', () => {
    for (const [choice, count] of Object.entries(choiceCounts(CHAPTERS))) {
      expect(chosenIndicators(CHAPTERS, choice as 'all')).toHaveLength(count);
    }
    expect(choiceCounts(CHAPTERS).all).toBe(8);
  });
});

test('what is late, found and forbidden', () => {
  expect(keys(overdueIndicators(CHAPTERS))).toEqual(['missing-heavy', 'missing-light']);
  expect(keys(vetoedIndicators(CHAPTERS))).toEqual(['veto']);
  expect(openFindings(CHAPTERS)).toBe(2);
});
