import type { ReadinessIndicator } from '@/shared/campaign/readiness-contract';
import { hoursInParts } from '@/shared/service/hours-words';
import { METRIC_FACTS, METRIC_PERIOD_LABELS, type Metric } from '@/shared/standard/metric';
import { formatMinutes } from '@/shared/time/chinese-time';

type Measured = NonNullable<ReadinessIndicator['measured']>;

const MANY_HOURS_MINUTES = 100 * 60;
const FEN_PER_YUAN = 100;
const YUAN_PER_WAN = 10_000;

/**
 * A value of a metric as people say it: `98%`, `6小时20分`, `1234小时`, `1.2万元`, `12场`. Rounded down wherever it
 * is shortened, so that a target is never read as reached before it is.
 */
export function metricText(metric: Metric, value: number): string {
  const { unit } = METRIC_FACTS[metric];
  if (unit === 'minutes') {
    return value < MANY_HOURS_MINUTES ? formatMinutes(value) : `${Math.floor(value / 60)}小时`;
  }
  if (unit === 'fen') return moneyText(value);
  return `${value}${unit}`;
}

/** Hours with their parts; both are shortened before the rest is taken, so that the parts add up to the sum shown. */
function hoursText(minutes: number, creditMinutes: number): string {
  if (minutes < MANY_HOURS_MINUTES) return hoursInParts(minutes, creditMinutes);
  const whole = (amount: number) => amount - (amount % 60);
  return hoursInParts(whole(minutes), whole(creditMinutes));
}

function moneyText(fen: number): string {
  const yuan = fen / FEN_PER_YUAN;
  if (yuan < YUAN_PER_WAN) return `${Number.isInteger(yuan) ? yuan : yuan.toFixed(2)}元`;
  return `${Math.floor(yuan / (YUAN_PER_WAN / 100)) / 100}万元`;
}

const THIS_PERIOD = { month: '本月', quarter: '本季度', year: '' } as const;
const PERIOD_COUNT = { month: '个月', quarter: '个季度', year: '年' } as const;

/**
 * What the system counted against what is asked: `6小时20分（均为信用时长），目标25小时`; of a target to be reached again and again
 * `本月72%，目标每月80%，9/11个月达标`.
 */
export function measuredWords(measured: Measured): string {
  const { metric, value, creditValue, target, period, reachedPeriods, begunPeriods } = measured;
  const counted = creditValue === null ? metricText(metric, value) : hoursText(value, creditValue);
  const asked = metricText(metric, target);
  if (reachedPeriods === null || begunPeriods === null) return `${counted}，目标${asked}`;
  const now = `${THIS_PERIOD[period]}${counted}`;
  const often = `目标${METRIC_PERIOD_LABELS[period]}${asked}`;
  return `${now}，${often}，${reachedPeriods}/${begunPeriods}${PERIOD_COUNT[period]}达标`;
}
