import { describe, expect, test } from 'vitest';
import {
  canMend,
  checkedWords,
  currentWords,
  verdictOf,
  walkLines,
  walkMark,
  walkTitle,
} from '../../../src/features/reconcile/walk-words';
import type { WalkRow } from '../../../src/shared/reconcile/contract';

/** 2026-11-16 10:00 in Asia/Shanghai. */
const NOW = Date.UTC(2026, 10, 16, 2);

const drift = (over: Partial<WalkRow['drifts'][number]> = {}) => ({
  subject: '元小明',
  fault: '已用的积分与兑换券不一致',
  repaired: false,
  mendable: true,
  ...over,
});

const walk = (over: Partial<WalkRow> = {}): WalkRow => ({
  part: 'points',
  year: '2026',
  state: 'done',
  atMs: NOW - 30 * 60_000,
  repair: false,
  checked: [
    { what: 'people', count: 96 },
    { what: 'pointEntries', count: 1204 },
  ],
  unsettled: false,
  driftCount: 0,
  drifts: [],
  ...over,
});

const never = walk({ state: 'never', atMs: null, checked: [] });

describe('what walks say', () => {
  test('names what is compared and how much of it', () => {
    expect(walkTitle(walk())).toBe('2026年积分与时长');
    expect(walkTitle({ part: 'redemption', year: null })).toBe('积分兑换');
    expect(checkedWords(walk().checked)).toBe('96人、1204条积分明细');
    expect(checkedWords([{ what: 'tasks', count: 0 }])).toBe('没有内容');
    const late = walk({ atMs: NOW + 60_000 });
    const walks = [walk(), late, never];
    expect(walkLines(walk(), walks, NOW)).toEqual(['96人、1204条积分明细']);
    expect(walkLines(late, walks, NOW)).toEqual(['96人、1204条积分明细', '核对于今天 10:01']);
    expect(walkLines(never, walks, NOW)).toEqual([]);
    const busy = walk({ unsettled: true });
    expect(walkLines(busy, [busy], NOW).at(-1)).toBe('核对时有人在用，其中一部分下次再比');
  });

  test('sums up in one sentence, and never says that all agrees while something was not looked at', () => {
    expect(verdictOf([walk(), walk({ atMs: NOW })], NOW)).toEqual({
      kind: 'agrees',
      title: '全部一致',
      line: '核对于今天 09:30',
    });
    expect(verdictOf([never, never], NOW)).toMatchObject({ kind: 'never', title: '还没有核对过' });
    expect(verdictOf([walk(), never], NOW)).toMatchObject({ kind: 'never', title: '还没有核对完' });
    const running = walk({ state: 'running' });
    expect(verdictOf([walk(), running], NOW)).toMatchObject({ kind: 'never', title: '还没有核对完' });
    const wrong = walk({ driftCount: 120, drifts: [drift(), drift({ repaired: true })] });
    expect(verdictOf([wrong, never], NOW)).toMatchObject({
      kind: 'wrong',
      title: '有119处不一致',
      line: '核对于今天 09:30，明细没有变，点“修正”按明细重新算好',
    });
    const mended = walk({ driftCount: 1, drifts: [drift({ repaired: true })] });
    expect(verdictOf([walk(), mended], NOW)).toMatchObject({ kind: 'mended', title: '已修正1处' });
  });

  test('offers to put right what can be, and only that', () => {
    expect(canMend([walk()])).toBe(false);
    expect(canMend([walk({ driftCount: 1, drifts: [drift()] })])).toBe(true);
    expect(canMend([walk({ driftCount: 1, drifts: [drift({ mendable: false })] })])).toBe(false);
    expect(canMend([walk({ driftCount: 1, drifts: [drift({ repaired: true })] })])).toBe(false);
    expect(canMend([walk({ driftCount: 101, drifts: [drift({ repaired: true })] })])).toBe(true);
  });

  test('marks each walk in a word', () => {
    expect(walkMark(never)).toEqual({ tone: 'quiet', word: '未核对' });
    expect(walkMark(walk({ state: 'running' }))).toEqual({ tone: 'wait', word: '没核对完' });
    expect(walkMark(walk())).toEqual({ tone: 'good', word: '一致' });
    expect(walkMark(walk({ unsettled: true }))).toEqual({ tone: 'wait', word: '部分在用' });
    expect(walkMark(walk({ driftCount: 2, drifts: [drift(), drift()] })).word).toBe('2处不一致');
    expect(walkMark(walk({ driftCount: 1, drifts: [drift({ repaired: true })] })).word).toBe('已修正');
  });

  test('tells how far it is', () => {
    const checked = [{ what: 'people' as const, count: 20 }];
    expect(currentWords({ part: 'points', year: '2026', checked })).toEqual({
      title: '正在核对2026年积分与时长',
      line: '已核对20人',
    });
    expect(currentWords({ part: 'redemption', year: null, checked: [] })).toEqual({
      title: '正在核对积分兑换',
      line: '',
    });
  });
});
