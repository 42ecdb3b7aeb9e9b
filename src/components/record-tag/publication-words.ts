import { formatDay } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';

/** `11月27日起计入`, for approved hours under publication. Both in milliseconds. */
export function countsWords(countsFromMs: number, nowMs: number): string {
  // Counting runs after midnight, and waits for objections that are open.
  if (countsFromMs <= nowMs) return '公示期满，等待计入';
  return `${formatDay(localDateOf(countsFromMs), localDateOf(nowMs))}起计入`;
}
