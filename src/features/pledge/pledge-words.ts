import type { Tone } from '@/components/status-tag/status-tag';
import type { PledgeRow } from '@/shared/pledge/contract';
import { PLEDGE_STATE_LABELS, type PledgeState } from '@/shared/pledge/pledge-state';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';

const TONES: Readonly<Record<PledgeState, Tone>> = {
  proposed: 'wait',
  returned: 'bad',
  withdrawn: 'quiet',
  published: 'info',
  reported: 'wait',
  kept: 'good',
  notKept: 'bad',
};

/** How a pledge stands, as a tag. */
export const pledgeMark = (state: PledgeState): { tone: Tone; word: string } => ({
  tone: TONES[state],
  word: PLEDGE_STATE_LABELS[state],
});

/** `12月31日前兑现`; past it and not reported, so that it is seen: `应在10月31日前兑现`. */
export function dueWords({ dueOn, state }: Pick<PledgeRow, 'dueOn' | 'state'>, today: LocalDate): string {
  const day = parseLocalDate(dueOn);
  if (!day) return '';
  const late = day < today && (state === 'published' || state === 'notKept');
  return `${late ? '应在' : ''}${formatDay(day, today)}前兑现`;
}

const QUARTERS: Readonly<Record<string, string>> = {
  Q1: '第一季度',
  Q2: '第二季度',
  Q3: '第三季度',
  Q4: '第四季度',
};

export const quarterWords = (quarter: string): string => QUARTERS[quarter] ?? '';
