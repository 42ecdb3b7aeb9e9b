import { useCallback, useState } from 'react';
import type { CallError } from '@/services/call-error';
import { serverNowMs } from '@/services/clock';
import { useCall } from '@/services/use-call';
import type { Output } from '@/shared/contract/actions';
import { addMonths, localDateOf } from '@/shared/time/local-date';
import { type PeriodKey, periodKeyOf } from '@/shared/time/period';

/** How far back one may look: this and last year, or four quarters. */
const MONTHS_BACK = { year: [0, 12], quarter: [0, 3, 6, 9] } as const;

export interface OwnResultState {
  /** Periods to choose from, the current one first; empty where the unit makes no results. */
  periods: readonly PeriodKey[];
  period: PeriodKey | undefined;
  setPeriod: (period: PeriodKey) => void;
  rules: Output<'points.rules'> | undefined;
  answer: Output<'points.assessment'> | undefined;
  loading: boolean;
  error: CallError | undefined;
  reload: () => Promise<void>;
}

/** One's own result of a period of the kind that the rules judge. */
export function useOwnResult(): OwnResultState {
  const rules = useCall('points.rules', {}, { refreshOnShow: true });
  const kind = rules.data?.assessment?.period;
  const today = localDateOf(serverNowMs());
  const periods = kind ? MONTHS_BACK[kind].map((back) => periodKeyOf(kind, addMonths(today, -back))) : [];
  const [chosen, setPeriod] = useState<PeriodKey>();
  const period = periods.find((each) => each === chosen) ?? periods[0];
  const result = useCall(
    'points.assessment',
    { periodKey: period ?? '' },
    { enabled: period !== undefined, refreshOnShow: true },
  );
  const { reload: reloadRules } = rules;
  const { reload: reloadResult } = result;
  const asked = period !== undefined;
  const reload = useCallback(async () => {
    await Promise.all([reloadRules(), asked ? reloadResult() : undefined]);
  }, [reloadRules, reloadResult, asked]);
  return {
    periods,
    period,
    setPeriod,
    rules: rules.data,
    answer: result.data,
    loading: rules.loading && !rules.data,
    error: rules.data ? (result.data ? undefined : result.error) : rules.error,
    reload,
  };
}
