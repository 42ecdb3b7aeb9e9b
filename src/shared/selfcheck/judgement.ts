import { AppError } from '../error/app-error';
import type { Grade, Indicator } from '../standard/indicator';
import type { IndicatorOutcome } from '../standard/indicator-state';
import { lookBackStart } from '../standard/look-back';
import { outcomeCentipoints, outcomePercent, type ScoredLine } from '../standard/outcome-score';
import { formatDay } from '../time/chinese-time';
import { type LocalDate, localDateOf } from '../time/local-date';

/** An indicator as a round judges it: frozen when the round opens, so that rounds compare what was asked then. */
export interface RoundLine extends ScoredLine {
  readonly key: string;
  readonly code: string;
  readonly title: string;
  readonly lookBackYears: number;
  /** The system tells the number; nobody judges it. */
  readonly measured: boolean;
}

/** What was said of one line. */
export interface Judgement {
  readonly outcome: IndicatorOutcome;
  /** 0 to 100; null for kinds without a share. */
  readonly percent: number | null;
  /** Hundredths of points, signed. */
  readonly centipoints: number;
  readonly reason: string;
  /** Empty: the system. */
  readonly byName: string;
  readonly atMs: number;
}

export const roundLine = (key: string, indicator: Indicator): RoundLine => ({
  key,
  code: indicator.code,
  title: indicator.title,
  kind: indicator.kind,
  weightCentipoints: indicator.weightCentipoints,
  manualTarget: indicator.manualTarget,
  lookBackYears: indicator.lookBackYears,
  measured: indicator.binding !== null,
});

const MIN_REASON_CHARACTERS = 2;

/**
 * Judges a line by hand.
 * @throws AppError INPUT_INVALID when the outcome is not of the line's kind, its grade is none of the standard's, it
 * has more points than the line, a day lies outside the look-back, or a reason is missing where something is short of
 * full
 * @throws AppError NOT_ALLOWED for a line whose number the system tells
 */
export function judge(
  line: RoundLine,
  outcome: IndicatorOutcome,
  {
    reason,
    grades,
    byName,
    nowMs,
  }: { reason: string; grades: readonly Grade[]; byName: string; nowMs: number },
): Judgement {
  if (line.measured) throw new AppError('NOT_ALLOWED', '这项由系统自动计数，不用评分');
  if (outcome.kind !== line.kind) {
    throw new AppError('INPUT_INVALID', '评分方式与指标不符，请刷新后重新评分');
  }
  const percent = outcomePercent(line, outcome, grades);
  if (outcome.kind === 'graded' && percent === null) throw invalid('outcome', '请选择标准里的等级');
  if ('centipoints' in outcome && outcome.centipoints > line.weightCentipoints) {
    throw invalid('outcome', `分值不能超过${line.weightCentipoints / 100}分`);
  }
  if (outcome.kind === 'veto') checkOccurredOn(line, outcome.occurredOn, nowMs);
  if (needsReason(outcome, percent) && reason.length < MIN_REASON_CHARACTERS) {
    throw invalid('reason', '没有得满分的，请写明原因，至少2个字');
  }
  return {
    outcome,
    percent,
    centipoints: outcomeCentipoints(line, percent, outcome),
    reason,
    byName,
    atMs: nowMs,
  };
}

/** @throws AppError INPUT_INVALID for a day that is not looked back to from the day of judging */
function checkOccurredOn(
  { lookBackYears }: RoundLine,
  occurredOn: LocalDate | undefined,
  nowMs: number,
): void {
  if (occurredOn === undefined) return;
  const today = localDateOf(nowMs);
  if (occurredOn > today) throw invalid('occurredOn', '发生日期不能晚于今天');
  const first = lookBackStart(today, lookBackYears);
  if (occurredOn < first) {
    throw invalid('occurredOn', `只看${formatDay(first, today)}以来的，更早发生的请选“没有发生”`);
  }
}

/** What the system counted, as the judgement it stands for. */
export function measuredJudgement(
  line: RoundLine,
  { value, percent }: { readonly value: number; readonly percent: number },
  atMs: number,
): Judgement {
  const outcome = { kind: 'counted', value } as const;
  return {
    outcome,
    percent,
    centipoints: outcomeCentipoints(line, percent, outcome),
    reason: '',
    byName: '',
    atMs,
  };
}

/** Full is full; everything else is explained, a plus as well. */
function needsReason(outcome: IndicatorOutcome, percent: number | null): boolean {
  switch (outcome.kind) {
    case 'plus':
    case 'minus':
      return outcome.centipoints > 0;
    case 'veto':
      return outcome.occurred;
    default:
      return percent !== 100;
  }
}

function invalid(field: string, message: string): AppError {
  return new AppError('INPUT_INVALID', message, { [field]: message });
}
