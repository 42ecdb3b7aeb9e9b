import { describe, expect, it } from 'vitest';
import {
  firstToJudge,
  judgeable,
  outcomeOfTile,
  tileOfOutcome,
  tilesOf,
  wantsReason,
} from '@/features/selfcheck/outcome-form';
import { outcomeWords, passWords, weightWords } from '@/features/selfcheck/round-words';
import type { RoundLineView } from '@/shared/selfcheck/contract';

const GRADES = [
  { label: 'A', percent: 100 },
  { label: 'B', percent: 66 },
];

const line = (over: Partial<RoundLineView>): RoundLineView => ({
  key: '1-2',
  code: '1.2',
  title: '工作格局',
  kind: 'graded',
  weightCentipoints: 200,
  manualTarget: 0,
  lookBackYears: 0,
  measured: null,
  isMeasured: false,
  judgement: null,
  requirement: '',
  statement: '',
  evidence: null,
  ...over,
});

describe('the choices of a line', () => {
  it('are the grades of the standard, or what its kind allows', () => {
    expect(tilesOf(line({}), GRADES).map(({ label, note }) => [label, note])).toEqual([
      ['A', '得100%'],
      ['B', '得66%'],
    ]);
    expect(tilesOf(line({ kind: 'yesNo' }), GRADES).map(({ label }) => label)).toEqual(['达标', '未达标']);
    expect(tilesOf(line({ kind: 'counted', manualTarget: 4 }), GRADES)).toEqual([]);
  });

  it('are half points for small items, whole ones for others and a number beyond', () => {
    const labels = (weightCentipoints: number) =>
      tilesOf(line({ kind: 'minus', weightCentipoints }), GRADES).map(({ label }) => label);
    expect(labels(150)).toEqual(['不减', '减0.5分', '减1分', '减1.5分']);
    expect(labels(500)).toEqual(['不减', '减1分', '减2分', '减3分', '减4分', '减5分']);
    expect(labels(1000)).toEqual([]);
  });

  it('stand for the outcome that is sent, there and back', () => {
    for (const kind of ['graded', 'yesNo', 'plus', 'minus', 'veto'] as const) {
      const asked = line({ kind, weightCentipoints: 300 });
      for (const { value } of tilesOf(asked, GRADES)) {
        const outcome = outcomeOfTile(asked, value);
        expect(outcome.kind).toBe(kind);
        expect(tileOfOutcome(outcome)).toBe(value);
      }
    }
    expect(tileOfOutcome(undefined)).toBeUndefined();
  });

  it('ask for a reason where something is short of full, added or taken off', () => {
    const asks = (over: Partial<RoundLineView>, value: string) =>
      wantsReason(line(over), outcomeOfTile(line(over), value), GRADES);
    expect(asks({}, 'A')).toBe(false);
    expect(asks({}, 'B')).toBe(true);
    expect(asks({ kind: 'yesNo' }, 'no')).toBe(true);
    expect(asks({ kind: 'minus' }, '0')).toBe(false);
    expect(asks({ kind: 'plus' }, '50')).toBe(true);
    expect(asks({ kind: 'counted', manualTarget: 4 }, '3')).toBe(true);
    expect(asks({ kind: 'veto' }, 'no')).toBe(false);
  });
});

describe('a chapter', () => {
  const judgement = {
    outcome: { kind: 'graded' as const, grade: 'B' },
    percent: 66,
    centipoints: 132,
    reason: '缺印证',
    byName: '方敏华',
    atMs: 0,
  };

  it('begins at the first line that nobody judged, without what the system counts', () => {
    const lines = judgeable([
      line({ key: '1-1', judgement }),
      line({ key: '1-2', isMeasured: true }),
      line({ key: '1-3' }),
    ]);
    expect(lines.map(({ key }) => key)).toEqual(['1-1', '1-3']);
    expect(firstToJudge(lines)).toBe(1);
    expect(firstToJudge([line({ judgement })])).toBe(0);
  });

  it('says judgements and weights in few words', () => {
    expect(outcomeWords(line({ judgement }))).toBe('B级');
    expect(outcomeWords(line({}))).toBe('未评');
    expect(weightWords(line({ kind: 'minus', weightCentipoints: 250 }))).toBe('最多减2.5分');
    expect(weightWords(line({ kind: 'veto', weightCentipoints: 0, lookBackYears: 2 }))).toBe(
      '一票否决，看近2年',
    );
  });
});

describe('the pass line', () => {
  const score = { lines: 1, judged: 1, centipoints: 8450, fullCentipoints: 10_000, vetoed: false };

  it('says what is missing, and a veto stands above it', () => {
    expect(passWords(score, 85)).toEqual({ tone: 'wait', words: '离85分的达标线还差0.5分' });
    expect(passWords({ ...score, centipoints: 8500 }, 85)?.tone).toBe('good');
    expect(passWords({ ...score, centipoints: 9999, vetoed: true }, 85)?.tone).toBe('bad');
    expect(passWords(score, null)).toBeUndefined();
  });
});
