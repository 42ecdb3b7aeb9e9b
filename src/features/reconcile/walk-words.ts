import { CHECKED_UNITS } from '@/shared/reconcile/checked';
import type { Advance, WalkRow } from '@/shared/reconcile/contract';
import { WALK_PART_LABELS } from '@/shared/reconcile/walk-part';
import { formatInstant } from '@/shared/time/chinese-time';

/** `2026年积分与时长`; what is of no year without one. */
export function walkTitle({ part, year }: Pick<WalkRow, 'part' | 'year'>): string {
  return `${year === null ? '' : `${year}年`}${WALK_PART_LABELS[part]}`;
}

/** `96人、1204条积分明细`; what there was none of is left out, all of it: `没有内容`. */
export function checkedWords(checked: WalkRow['checked']): string {
  const some = checked.filter(({ count }) => count > 0);
  if (some.length === 0) return '没有内容';
  return some
    .map(({ what, count }) => {
      const [unit, of] = CHECKED_UNITS[what];
      return `${count}${unit}${of}`;
    })
    .join('、');
}

/** What is being looked at, in two lines. */
export function currentWords(current: Advance['current']): { readonly title: string; readonly line: string } {
  if (!current) return { title: '正在整理结果', line: '' };
  const some = current.checked.some(({ count }) => count > 0);
  return {
    title: `正在核对${walkTitle(current)}`,
    line: some ? `已核对${checkedWords(current.checked)}` : '',
  };
}

/** What is said of all walks together. */
export interface Verdict {
  /** `never`: something was not compared yet; `wrong`: something differs and is not put right. */
  readonly kind: 'never' | 'agrees' | 'wrong' | 'mended';
  readonly title: string;
  readonly line: string;
}

/** The one sentence the page begins with. */
export function verdictOf(walks: readonly WalkRow[], nowMs: number): Verdict {
  const wrong = walks.reduce((sum, walk) => sum + openDrifts(walk), 0);
  const mended = walks.reduce((sum, { drifts }) => sum + drifts.filter(({ repaired }) => repaired).length, 0);
  const times = walks.flatMap(({ atMs }) => atMs ?? []);
  // The oldest one: of nothing more is said than was looked at.
  const line = times.length > 0 ? `核对于${formatInstant(Math.min(...times), nowMs)}` : '';
  if (wrong > 0) {
    const advice = canMend(walks) ? '，明细没有变，点“修正”按明细重新算好' : '，这些要人工查';
    return { kind: 'wrong', title: `有${wrong}处不一致`, line: `${line}${advice}` };
  }
  if (walks.some(({ state }) => state !== 'done')) {
    const begun = walks.some(({ state }) => state !== 'never');
    return {
      kind: 'never',
      title: begun ? '还没有核对完' : '还没有核对过',
      line: '点下面的按钮开始；每天夜里也会自动核对',
    };
  }
  if (mended > 0) return { kind: 'mended', title: `已修正${mended}处`, line };
  return { kind: 'agrees', title: '全部一致', line };
}

/** Differences that stand, those beyond the list included. */
function openDrifts({ driftCount, drifts }: WalkRow): number {
  return driftCount - drifts.filter(({ repaired }) => repaired).length;
}

/** Whether something differs that can be put right by adding up again. */
export const canMend = (walks: readonly WalkRow[]): boolean =>
  walks.some(
    (walk) =>
      walk.driftCount > walk.drifts.length ||
      walk.drifts.some(({ repaired, mendable }) => mendable && !repaired),
  );

/** How a walk went, in a word. */
export function walkMark(walk: WalkRow): {
  readonly tone: 'good' | 'bad' | 'wait' | 'quiet';
  readonly word: string;
} {
  if (walk.state === 'never') return { tone: 'quiet', word: '未核对' };
  if (walk.state === 'running') return { tone: 'wait', word: '没核对完' };
  const open = openDrifts(walk);
  if (open > 0) return { tone: 'bad', word: `${open}处不一致` };
  if (walk.driftCount > 0) return { tone: 'good', word: '已修正' };
  return walk.unsettled ? { tone: 'wait', word: '部分在用' } : { tone: 'good', word: '一致' };
}

/** Walks so near to each other are of one time, which stands above them all. */
const ONE_TIME_MS = 30 * 60_000;

/** Under a walk: how much was looked at, and when, where that is another time than the oldest one's. */
export function walkLines(walk: WalkRow, walks: readonly WalkRow[], nowMs: number): string[] {
  if (walk.atMs === null) return [];
  const oldestMs = Math.min(...walks.flatMap(({ atMs }) => atMs ?? []));
  const time = walk.atMs - oldestMs > ONE_TIME_MS ? [`核对于${formatInstant(walk.atMs, nowMs)}`] : [];
  const busy = walk.unsettled ? ['核对时有人在用，其中一部分下次再比'] : [];
  return [checkedWords(walk.checked), ...time, ...busy];
}
