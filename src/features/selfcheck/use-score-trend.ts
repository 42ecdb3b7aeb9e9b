import { useMemo } from 'react';
import type { RoundRow } from '@/shared/selfcheck/contract';
import { scorePercent } from './round-words';

const MOST_ROUNDS = 8;

/** The last closed rounds, oldest first, as shares of what could be reached: full points differ from year to year. */
export function useScoreTrend(closed: readonly RoundRow[]) {
  return useMemo(() => {
    const shown = closed.slice(0, MOST_ROUNDS).reverse();
    return {
      labels: shown.map(({ year, number }) => `${year.slice(2)}年${number}轮`),
      series: [
        {
          name: '得分率（%）',
          colour: 'brand' as const,
          values: shown.map(({ score }) => (score ? scorePercent(score) : null)),
        },
      ],
      target: closed[0]?.passPercent ?? undefined,
    };
  }, [closed]);
}
