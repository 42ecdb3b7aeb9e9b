import type { TaskRow } from '@/shared/task/contract';
import { TASK_STATE_LABELS } from '@/shared/task/task-state';
import { formatDay } from '@/shared/time/chinese-time';
import { daysBetween, type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import type { Tone } from '../status-tag/status-tag';

type Due = Pick<TaskRow, 'state' | 'deadline'>;

/** How far a task is, as a word and its tone: of an open one how much time is left. */
export function taskMark({ state, deadline }: Due, today: LocalDate): { tone: Tone; word: string } {
  if (state === 'reported') return { tone: 'info', word: TASK_STATE_LABELS.reported };
  if (state === 'done') return { tone: 'good', word: TASK_STATE_LABELS.done };
  if (state === 'cancelled') return { tone: 'quiet', word: TASK_STATE_LABELS.cancelled };
  const day = parseLocalDate(deadline);
  const left = day ? daysBetween(today, day) : 0;
  if (left < 0) return { tone: 'bad', word: `逾期${-left}天` };
  if (left === 0) return { tone: 'wait', word: '今天到期' };
  return left <= SOON_DAYS ? { tone: 'wait', word: `还剩${left}天` } : { tone: 'quiet', word: '进行中' };
}

const SOON_DAYS = 7;

/** `11月30日前`. */
export function deadlineWords(deadline: string, today: LocalDate): string {
  const day = parseLocalDate(deadline);
  return day ? `${formatDay(day, today)}前` : '';
}

/** Who has it: the person, or the department that has yet to name one. */
export const responsibleWords = ({
  departmentName,
  ownerName,
}: Pick<TaskRow, 'departmentName' | 'ownerName'>): string =>
  ownerName === '' ? `${departmentName}（未定人）` : `${departmentName} ${ownerName}`;
