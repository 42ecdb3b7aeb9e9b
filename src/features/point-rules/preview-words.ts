import type { Output } from '@/shared/contract/actions';
import type { RulePreviewRow } from '@/shared/points/contract';
import { formatDate, formatPeriod } from '@/shared/time/chinese-time';
import { parseLocalDate } from '@/shared/time/local-date';
import { lastDayOf, parsePeriodKey } from '@/shared/time/period';

type Preview = Pick<
  Output<'points.previewRuleSet'>,
  'periodKey' | 'through' | 'presentBase' | 'proposedBase'
>;

/**
 * Which period is reckoned and what is in it, in one line:
 * `2026年到9月30日的考核结果：基础分70分（现在60分）＋活动得分＋加分－扣分，新规则按从1月1日起执行算`.
 */
export function previewScope({ periodKey, through, presentBase, proposedBase }: Preview): string {
  const key = parsePeriodKey(periodKey);
  const last = parseLocalDate(through);
  if (!key || !last) return '';
  const whole = formatPeriod(key);
  const day = formatDate(last);
  const span = last < lastDayOf(key) ? `${whole}到${day.slice(day.indexOf('年') + 1)}` : whole;
  const since = '新规则按从1月1日起执行算';
  if (presentBase === null && proposedBase === null) {
    return `${span}审核通过的活动得分，没有考核办法，不含基础分；${since}`;
  }
  return `${span}的考核结果：${baseWords(presentBase, proposedBase)}＋活动得分＋加分－扣分，${since}`;
}

function baseWords(presentBase: number | null, proposedBase: number | null): string {
  if (proposedBase === null) return `新规则没有基础分（现在${presentBase ?? 0}分）`;
  if (presentBase === null) return `基础分${proposedBase}分（现在没有）`;
  return presentBase === proposedBase
    ? `基础分${proposedBase}分`
    : `基础分${proposedBase}分（现在${presentBase}分）`;
}

/** `65`, `免考核`, `65，不合格`, `0，一票否决`. */
export function resultWords({ points, outcome }: RulePreviewRow['after']): string {
  if (points === null) return '免考核';
  if (outcome === 'unqualified') return `${points}，不合格`;
  return outcome === 'zero' ? `${points}，一票否决` : String(points);
}

/** `增加15分`, `减少3分`, `不变`; of who is exempt on one side, or whose verdict changes, what it becomes. */
export function rowChangeWords({ before, after }: RulePreviewRow): string {
  if (before.outcome === after.outcome && before.points !== null && after.points !== null) {
    return changeWords(after.points - before.points);
  }
  if (before.outcome === after.outcome) return '免考核';
  return after.outcome === 'counted' ? `改为${after.points ?? 0}分` : `改为${VERDICTS[after.outcome]}`;
}

const VERDICTS = { exempt: '免考核', unqualified: '不合格', zero: '0分' } as const;

/** `增加15分`, `减少3分`, `不变`. */
export function changeWords(change: number): string {
  if (change === 0) return '不变';
  return change > 0 ? `增加${change}分` : `减少${-change}分`;
}
