import type { StarRow } from '@/shared/service/contract';
import type { StarState } from '@/shared/service/star-application';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, localDateOf, parseLocalDate } from '@/shared/time/local-date';

const NUMERALS = ['', '一', '二', '三', '四', '五'];

/** `三星志愿者`. */
export function starTitle(stars: number): string {
  return `${NUMERALS[stars] ?? stars}星志愿者`;
}

export const STAR_TONES: Record<StarState, 'good' | 'wait' | 'bad' | 'info'> = {
  applied: 'wait',
  published: 'info',
  awarded: 'good',
  refused: 'bad',
};

/** Where an application stands and what happens next, one sentence. */
export function starProgress(row: StarRow, today: LocalDate): string {
  if (row.state === 'applied') {
    return `${formatDay(localDateOf(row.appliedAtMs), today)}申请，等支部书记公示`;
  }
  if (row.state === 'published') {
    const until = dayText(row.publishedUntil, today);
    return isOpenForObjection(row, today)
      ? `公示到${until}，其间可以提异议`
      : `公示已于${until}结束，等待认定`;
  }
  if (row.state === 'awarded') return `${dayText(row.awardedOn, today)}认定`;
  return '可以在达到时长后重新申请';
}

/** The last day of publication counts. */
export function isOpenForObjection(row: StarRow, today: LocalDate): boolean {
  return row.state === 'published' && row.publishedUntil !== null && today <= row.publishedUntil;
}

function dayText(date: string | null, today: LocalDate): string {
  const day = date === null ? undefined : parseLocalDate(date);
  return day ? formatDay(day, today) : '';
}
