import { type LocalDate, localDateOf } from '../time/local-date';
import { type Chapter, indicatorKey } from './indicator';
import type { IndicatorResult } from './indicator-state';
import { lookBackStart } from './look-back';

/**
 * Results that the next year begins with: vetoes judged to have occurred whose day still lies in the look-back on the
 * day the year is opened. Where the day was not told, that of the judgement stands for it, and is kept from then on.
 */
export function carriedVetoes(
  { indicators }: Chapter,
  results: Readonly<Record<string, IndicatorResult>>,
  openedOn: LocalDate,
): Record<string, IndicatorResult> {
  const carried: Record<string, IndicatorResult> = {};
  for (const { code, kind, lookBackYears } of indicators) {
    const key = indicatorKey(code);
    const result = results[key];
    if (kind !== 'veto' || result?.outcome.kind !== 'veto' || !result.outcome.occurred) continue;
    const occurredOn = result.outcome.occurredOn ?? localDateOf(result.judgedAtMs);
    if (occurredOn < lookBackStart(openedOn, lookBackYears)) continue;
    carried[key] = { ...result, outcome: { ...result.outcome, occurredOn } };
  }
  return carried;
}
