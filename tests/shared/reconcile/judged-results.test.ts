import { describe, expect, it } from 'vitest';
import { type FrozenChapter, resultDifferences } from '../../../src/shared/reconcile/judged-results';
import type { Indicator } from '../../../src/shared/standard/indicator';
import type { IndicatorOutcome, IndicatorResult } from '../../../src/shared/standard/indicator-state';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;
const TODAY = day('2027-02-01');
const TODAY_MS = instantOf(TODAY, '09:00');
const occurred = { kind: 'veto', occurred: true, occurredOn: day('2026-05-01') } as const;

function indicator(code: string, kind: Indicator['kind']): Indicator {
  return {
    code,
    title: code,
    requirement: '',
    kind,
    weightCentipoints: 100,
    lookBackYears: 2,
    evidence: { text: '', minimumPieces: 0, classes: [], activityTypes: [] },
    binding: null,
    manualTarget: 0,
    departmentId: null,
  };
}

const INDICATORS = [indicator('1.1', 'yesNo'), indicator('1.2', 'veto')];
const chapter = { code: '1', title: '', headings: [], indicators: INDICATORS };

const result = (roundId: string, outcome: IndicatorOutcome): IndicatorResult => ({
  roundId,
  outcome,
  judgedAtMs: 7,
});

function frozen(roundId: string, outcomes: Readonly<Record<string, IndicatorOutcome>>): FrozenChapter {
  const said = (outcome: IndicatorOutcome) => ({
    outcome,
    percent: null,
    centipoints: 0,
    reason: '',
    byName: '',
    atMs: 7,
  });
  return {
    roundId,
    lines: Object.entries(outcomes).map(([key, { kind }]) => ({
      key,
      code: key.replace('-', '.'),
      title: '',
      kind,
      weightCentipoints: 100,
      manualTarget: 0,
      lookBackYears: 2,
      measured: false,
    })),
    judgements: Object.fromEntries(Object.entries(outcomes).map(([key, outcome]) => [key, said(outcome)])),
  };
}

const met = { kind: 'yesNo', met: true } as const;
const lastYear = (over: object = {}) => ({
  ...chapter,
  results: { '1-2': result('old', occurred) },
  frozen: [],
  closedAtMs: { old: instantOf(day('2026-12-01'), '10:00') },
  ...over,
});

describe('results of a chapter', () => {
  it('are those of the last round, whatever the order of their fields', () => {
    const rounds = [
      frozen('first', { '1-1': { kind: 'yesNo', met: false } }),
      frozen('second', { '1-1': met, '1-2': occurred }),
    ];
    const { kind, ...rest } = occurred;
    const results = { '1-1': result('second', met), '1-2': result('second', { ...rest, kind }) };
    const sources = { frozen: rounds, before: null, today: TODAY };
    expect(resultDifferences({ ...chapter, year: '2027', results }, sources)).toEqual([]);
    const stale = { ...results, '1-1': result('first', met) };
    expect(resultDifferences({ ...chapter, year: '2027', results: stale }, sources)).toEqual([
      { key: '1-1', is: 1, should: 1, wanted: result('second', met) },
    ]);
  });

  it('keep a veto of the year before while it is looked back to, and need no other result of it', () => {
    const sources = { frozen: [], before: lastYear(), today: TODAY };
    const carried = { '1-2': result('old', occurred) };
    expect(resultDifferences({ ...chapter, year: '2027', results: carried }, sources)).toEqual([]);
    expect(resultDifferences({ ...chapter, year: '2027', results: {} }, sources)).toMatchObject([
      { key: '1-2', is: 0, should: 1 },
    ]);
    // Nobody can tell whether it was looked back to on the day the year was opened.
    const later = { ...sources, today: day('2028-06-01') };
    expect(resultDifferences({ ...chapter, year: '2027', results: {} }, later)).toEqual([]);
    expect(resultDifferences({ ...chapter, year: '2027', results: carried }, later)).toEqual([]);
    // Nor whether a round that was closed in the new year was closed before it was opened.
    const inJanuary = { ...sources, before: lastYear({ closedAtMs: { old: TODAY_MS } }) };
    expect(resultDifferences({ ...chapter, year: '2027', results: {} }, inJanuary)).toEqual([]);
  });

  it('keep a carried veto that a later round of the old year took back', () => {
    const taken = lastYear({
      results: { '1-2': result('late', { kind: 'veto', occurred: false }) },
      frozen: [
        frozen('old', { '1-2': occurred }),
        frozen('late', { '1-2': { kind: 'veto', occurred: false } }),
      ],
    });
    const results = { '1-2': result('old', occurred) };
    const sources = { frozen: [], before: taken, today: TODAY };
    expect(resultDifferences({ ...chapter, year: '2027', results }, sources)).toEqual([]);
    const invented = { '1-2': result('never', occurred) };
    expect(resultDifferences({ ...chapter, year: '2027', results: invented }, sources)).toEqual([
      { key: '1-2', is: 1, should: 0, wanted: null },
    ]);
  });

  it('are not asked of an indicator that was made anew with another kind', () => {
    const sources = { frozen: [frozen('first', { '1-2': met })], before: null, today: TODAY };
    expect(resultDifferences({ ...chapter, year: '2027', results: {} }, sources)).toEqual([]);
  });
});
