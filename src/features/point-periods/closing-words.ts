import type { UnitSettings } from '@/shared/membership/unit-settings';
import { closingSettingsOf } from '@/shared/points/closing';
import { formatPeriod } from '@/shared/time/chinese-time';
import { parsePeriodKey } from '@/shared/time/period';

/** How the unit closes its months, in two sentences. */
export function closingRule(settings: UnitSettings): string {
  const { closeAfterDays, objectionDays } = closingSettingsOf(settings);
  const when = closeAfterDays === 0 ? '次日' : `${closeAfterDays}天后`;
  return `每月结束${when}结账并公布积分，公示${objectionDays}天，期间可以提出异议`;
}

/** What being closed means for what comes later; `month` is `2026-10`. */
export function closedThroughWords(month: string): string {
  const key = parsePeriodKey(month);
  return key ? `${formatPeriod(key)}及以前已结账，补记的积分计入之后未结账的月份` : '';
}
