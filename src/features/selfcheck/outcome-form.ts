import type { RoundLineView } from '@/shared/selfcheck/contract';
import type { Grade } from '@/shared/standard/indicator';
import type { IndicatorOutcome } from '@/shared/standard/indicator-state';
import { outcomePercent } from '@/shared/standard/outcome-score';
import { centipointsText } from '@/shared/text/points-text';

export interface OutcomeTile {
  readonly value: string;
  readonly label: string;
  readonly note?: string;
}

const MOST_TILES = 7;

/** The choices of a line; empty where a number is asked for. */
export function tilesOf(line: RoundLineView, grades: readonly Grade[]): readonly OutcomeTile[] {
  switch (line.kind) {
    case 'graded':
      return grades.map(({ label, percent }) => ({ value: label, label, note: `得${percent}%` }));
    case 'yesNo':
      return [
        { value: 'yes', label: '达标' },
        { value: 'no', label: '未达标' },
      ];
    case 'veto':
      return [
        { value: 'no', label: '没有发生' },
        { value: 'yes', label: '发生过' },
      ];
    case 'counted':
      return [];
    default:
      return pointTiles(line);
  }
}

/** Half points for small items, whole ones for others; a number where that would be too many. */
function pointTiles({ kind, weightCentipoints }: RoundLineView): readonly OutcomeTile[] {
  const step = weightCentipoints <= 50 * (MOST_TILES - 1) ? 50 : 100;
  const count = Math.floor(weightCentipoints / step) + 1;
  if (count > MOST_TILES) return [];
  const word = kind === 'plus' ? '加' : '减';
  return Array.from({ length: count }, (_, index) => ({
    value: String(index * step),
    label: index === 0 ? `不${word}` : `${word}${centipointsText(index * step)}分`,
  }));
}

/** The outcome a tile stands for. */
export function outcomeOfTile({ kind }: RoundLineView, value: string): IndicatorOutcome {
  switch (kind) {
    case 'graded':
      return { kind, grade: value };
    case 'yesNo':
      return { kind, met: value === 'yes' };
    case 'veto':
      return { kind, occurred: value === 'yes' };
    case 'counted':
      return { kind, value: Number(value) };
    default:
      return { kind, centipoints: Number(value) };
  }
}

/** The tile of an outcome, or undefined where none was chosen. */
export function tileOfOutcome(outcome: IndicatorOutcome | undefined): string | undefined {
  if (!outcome) return undefined;
  switch (outcome.kind) {
    case 'graded':
      return outcome.grade;
    case 'yesNo':
      return outcome.met ? 'yes' : 'no';
    case 'veto':
      return outcome.occurred ? 'yes' : 'no';
    case 'counted':
      return String(outcome.value);
    default:
      return String(outcome.centipoints);
  }
}

/** Whether a reason will be asked for: what is short of full is explained, and so is whatever adds or takes off. */
export function wantsReason(
  line: RoundLineView,
  outcome: IndicatorOutcome | undefined,
  grades: readonly Grade[],
): boolean {
  if (!outcome) return false;
  if (outcome.kind === 'plus' || outcome.kind === 'minus') return outcome.centipoints > 0;
  if (outcome.kind === 'veto') return outcome.occurred;
  return outcomePercent(line, outcome, grades) !== 100;
}

/** Lines that a person judges, in order. */
export const judgeable = (lines: readonly RoundLineView[]): RoundLineView[] =>
  lines.filter(({ isMeasured }) => !isMeasured);

/** Where to begin: at the first line nobody judged, else at the first. */
export const firstToJudge = (lines: readonly RoundLineView[]): number =>
  Math.max(
    0,
    lines.findIndex(({ judgement }) => judgement === null),
  );
