import { expect, test } from 'vitest';
import { carriedVetoes } from '../../../src/shared/standard/carried-vetoes';
import type { Indicator } from '../../../src/shared/standard/indicator';
import type { IndicatorResult } from '../../../src/shared/standard/indicator-state';
import { lookBackStart } from '../../../src/shared/standard/look-back';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';

const day = (text: string) => text as LocalDate;

test.each([
  ['2026-11-22', 2, '2024-11-23'],
  ['2026-12-31', 2, '2025-01-01'],
  ['2024-02-29', 1, '2023-03-01'],
  ['2025-02-28', 1, '2024-02-29'],
])('judged on %s within %i years: since %s', (on, years, since) => {
  expect(lookBackStart(day(on), years)).toBe(since);
});

const veto: Indicator = {
  code: '1.1',
  title: '违纪违法',
  requirement: '没有',
  kind: 'veto',
  weightCentipoints: 0,
  lookBackYears: 2,
  evidence: { text: '', minimumPieces: 0, classes: [], activityTypes: [] },
  binding: null,
  manualTarget: 0,
  departmentId: null,
};
const chapter = { code: '1', title: '底线', headings: [], indicators: [veto] };
const judged = (outcome: IndicatorResult['outcome'], on = '2025-12-20'): Record<string, IndicatorResult> => ({
  '1-1': { roundId: 'r', outcome, judgedAtMs: instantOf(day(on), '10:00') },
});
const OPENED = day('2027-01-04');

test('a veto is carried while its day lies in the look-back, first and last day included', () => {
  const on = (text: string) => judged({ kind: 'veto', occurred: true, occurredOn: day(text) });
  expect(Object.keys(carriedVetoes(chapter, on('2025-01-05'), OPENED))).toEqual(['1-1']);
  expect(carriedVetoes(chapter, on('2025-01-04'), OPENED)).toEqual({});
});

test('without its day that of the judgement counts, and is told from then on', () => {
  expect(carriedVetoes(chapter, judged({ kind: 'veto', occurred: true }), OPENED)['1-1']?.outcome).toEqual({
    kind: 'veto',
    occurred: true,
    occurredOn: '2025-12-20',
  });
  expect(carriedVetoes(chapter, judged({ kind: 'veto', occurred: true }, '2024-12-20'), OPENED)).toEqual({});
});

test('what did not occur, and what is no veto any more, is not carried', () => {
  expect(carriedVetoes(chapter, judged({ kind: 'veto', occurred: false }), OPENED)).toEqual({});
  const graded = { ...chapter, indicators: [{ ...veto, kind: 'graded' as const }] };
  expect(carriedVetoes(graded, judged({ kind: 'veto', occurred: true }), OPENED)).toEqual({});
});
