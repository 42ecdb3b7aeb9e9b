import type { FindingRow } from '@/shared/selfcheck/contract';
import { FINDING_STATE_LABELS, type FindingState } from '@/shared/selfcheck/finding';
import { formatRelativeDay } from '@/shared/time/chinese-time';
import { daysBetween, type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import type { Tone } from '../status-tag/status-tag';

const TONES: Record<FindingState, Tone> = {
  open: 'wait',
  proved: 'info',
  closed: 'good',
  withdrawn: 'quiet',
};

/** State as one word; what is overdue says by how long. */
export function findingTag(
  { state, overdue, deadline }: Pick<FindingRow, 'state' | 'overdue' | 'deadline'>,
  today: LocalDate,
): { readonly tone: Tone; readonly words: string } {
  const day = parseLocalDate(deadline);
  if (overdue && day) return { tone: 'bad', words: `逾期${daysBetween(day, today)}天` };
  return { tone: TONES[state], words: FINDING_STATE_LABELS[state] };
}

/** `明天到期`, `11月30日 周一前改完`. */
export function deadlineWords(deadline: string, today: LocalDate): string {
  const day = parseLocalDate(deadline);
  if (!day) return '';
  const words = formatRelativeDay(day, today);
  return daysBetween(today, day) === 0 || daysBetween(today, day) === 1 ? `${words}到期` : `${words}前改完`;
}
