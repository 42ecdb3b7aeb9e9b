import type { AppraisalLineView, AppraisalRow, AppraisedDepartmentRow } from '@/shared/appraisal/contract';
import { MISSING_REASON_LABELS, PART_FACTS } from '@/shared/appraisal/part';
import { reckonedTooEarly } from '@/shared/appraisal/reckoned-too-early';
import { centipointsText, signedCentipoints } from '@/shared/text/points-text';
import { formatDay, formatInstant, formatPeriod } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { lastDayOf, type PeriodKey, parsePeriodKey, periodKeyOf } from '@/shared/time/period';

/** `2026年第三季度`. */
export function periodWords(periodKey: string): string {
  const key = parsePeriodKey(periodKey);
  return key ? formatPeriod(key) : '';
}

type Tone = 'good' | 'wait' | 'info';

/** Where an appraisal is, with what can still be said to it. */
export function stateTag({ state, objectionsOpen }: AppraisalRow): { tone: Tone; words: string } {
  if (state === 'draft') return { tone: 'wait', words: '草稿' };
  return objectionsOpen ? { tone: 'info', words: '公示中' } : { tone: 'good', words: '已公布' };
}

export function appraisalLines(row: AppraisalRow, today: LocalDate, nowMs: number): string[] {
  const until = row.objectionsUntil ? parseLocalDate(row.objectionsUntil) : undefined;
  const first =
    row.state === 'draft'
      ? `${row.computedByName} ${formatInstant(row.computedAtMs, nowMs)}计算`
      : until && row.objectionsOpen
        ? `可申诉到${formatDay(until, today)}`
        : `${row.departments}个科室`;
  return row.openAppeals > 0 ? [first, `${row.openAppeals}条申诉待处理`] : [first];
}

/** Why a draft cannot be published yet, with what is to be done first; empty when it can. */
export function publishHindrance(
  { periodKey, computedAtMs }: Pick<AppraisalRow, 'periodKey' | 'computedAtMs'>,
  departments: readonly Pick<AppraisedDepartmentRow, 'openItems'>[],
  today: LocalDate,
): string {
  const key = parsePeriodKey(periodKey);
  if (key && today <= lastDayOf(key)) {
    return `这一期到${formatDay(lastDayOf(key), today)}结束，之后重新计算一次，就可以公布`;
  }
  if (key && reckonedTooEarly(key, computedAtMs)) return '这一期已经结束，请重新计算一次再公布';
  const items = departments.reduce((sum, { openItems }) => sum + openItems, 0);
  return items > 0 ? `还有${items}条加减分等另一位支部书记确认，确认后才能公布` : '';
}

/** Hundredths of a unit: `18项`, `6.25小时`. */
export const amountText = (hundredths: number, unit: string): string => `${hundredths / 100}${unit}`;

/** The sum of a line as one would do it by hand: `88.8% × 40分 = 35.52分`. */
export function sumWords({ sharePermille, weightCentipoints, centipoints }: AppraisalLineView): string {
  return `${sharePermille / 10}% × ${centipointsText(weightCentipoints)}分 = ${centipointsText(centipoints)}分`;
}

/** What was done against what was asked: `完成16项，应完成18项`. */
export function doneWords({ part, value, creditValue, target, missing }: AppraisalLineView): string {
  if (missing) return MISSING_REASON_LABELS[missing];
  const { unit } = PART_FACTS[part];
  if (part === 'tasks' || part === 'findings') {
    return `按时完成${amountText(value, unit)}，应完成${amountText(target, unit)}`;
  }
  const parts = creditValue === null ? '' : hoursParts(value, creditValue, unit);
  return `实际${amountText(value, unit)}${parts}，目标${amountText(target, unit)}`;
}

/** What the hours of a line consist of; they add up to the value as it is shown. */
function hoursParts(value: number, creditValue: number, unit: string): string {
  if (value <= 0) return '';
  if (creditValue <= 0) return '（均为荣誉时长）';
  if (creditValue >= value) return '（均为信用时长）';
  return `（信用${amountText(creditValue, unit)}，荣誉${amountText(value - creditValue, unit)}）`;
}

/** That the weight of what fell away went to this line; undefined where it did not. */
export function rescaledWords({
  formulaWeight,
  weightCentipoints,
  missing,
}: AppraisalLineView): string | undefined {
  if (missing !== null || weightCentipoints === 100 * formulaWeight) return undefined;
  return `原权重${formulaWeight}分，因有不计的项，按比例调为${centipointsText(weightCentipoints)}分`;
}

/** `88.24`, or that nothing was to appraise. */
export const totalText = ({ totalCentipoints }: Pick<AppraisedDepartmentRow, 'totalCentipoints'>): string =>
  totalCentipoints === null ? '无可考核内容' : `${centipointsText(totalCentipoints)}分`;

/** What the total is made of besides the lines, one each; nothing where there is nothing. */
export function addedLines(row: AppraisedDepartmentRow): Array<{ label: string; value: string }> {
  const { baseCentipoints, plusCentipoints, minusCentipoints, correctionCentipoints } = row;
  if (baseCentipoints === null) return [];
  const line = (label: string, amount: number) =>
    amount === 0 ? [] : [{ label, value: `${signedCentipoints(amount)}分` }];
  const added = [
    ...line('加分', plusCentipoints),
    ...line('减分', minusCentipoints),
    ...line('申诉更正', correctionCentipoints),
  ];
  if (added.length === 0) return [];
  return [{ label: '各项合计', value: `${centipointsText(baseCentipoints)}分` }, ...added];
}

const QUARTERS_BACK = 4;

/** Periods one may want to appraise, the one that ended last first; what runs can be looked at before its end. */
export function periodChoices(today: LocalDate): ReadonlyArray<{ value: PeriodKey; label: string }> {
  const year = Number(today.slice(0, 4));
  const quarter = Number(periodKeyOf('quarter', today).slice(6));
  const quarters = Array.from({ length: QUARTERS_BACK + 1 }, (_, back) => {
    const index = year * 4 + quarter - 1 - back;
    return `${Math.floor(index / 4)}-Q${(index % 4) + 1}`;
  });
  const [current = '', ...ended] = quarters;
  const keys = [...ended.slice(0, 1), current, String(year), ...ended.slice(1), String(year - 1)];
  return keys.flatMap((text) => {
    const value = parsePeriodKey(text);
    if (!value) return [];
    const runs = text === current || text === String(year);
    return [{ value, label: `${formatPeriod(value)}${runs ? '（未结束）' : ''}` }];
  });
}
