import { useState } from 'react';
import { serverNowMs } from '@/services/clock';
import { type UsePagedResult, usePaged } from '@/services/use-paged';
import type { RankingMetric, RankingSubject } from '@/shared/points/contract';
import { localDateOf } from '@/shared/time/local-date';
import { type PeriodKey, type PeriodKind, periodKeyOf, periodKindOf } from '@/shared/time/period';
import { mayStepBack, shiftPeriod } from './period-steps';

export interface Ranking {
  subject: RankingSubject;
  metric: RankingMetric;
  periodKey: PeriodKey;
  periodKind: PeriodKind;
  setSubject: (subject: RankingSubject) => void;
  setMetric: (metric: RankingMetric) => void;
  setPeriodKind: (kind: PeriodKind) => void;
  /** Undefined where there is nothing further to see. */
  earlier: (() => void) | undefined;
  later: (() => void) | undefined;
  list: UsePagedResult<'points.ranking'>;
}

/** Which ranking is shown, and its rows. Another period begins at the current one. */
export function useRanking(): Ranking {
  const [subject, setSubject] = useState<RankingSubject>('member');
  const [metric, setMetric] = useState<RankingMetric>('total');
  const today = localDateOf(serverNowMs());
  const [periodKey, setPeriodKey] = useState(() => periodKeyOf('month', today));
  const periodKind = periodKindOf(periodKey);
  const current = periodKeyOf(periodKind, today);
  const list = usePaged('points.ranking', { subject, metric, periodKey });
  return {
    subject,
    metric,
    periodKey,
    periodKind,
    setSubject,
    setMetric,
    setPeriodKind: (kind) => setPeriodKey(periodKeyOf(kind, today)),
    earlier: mayStepBack(periodKey, current) ? () => setPeriodKey(shiftPeriod(periodKey, -1)) : undefined,
    later: periodKey < current ? () => setPeriodKey(shiftPeriod(periodKey, 1)) : undefined,
    list,
  };
}
