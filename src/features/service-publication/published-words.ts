import type { PublishedRow } from '@/shared/service/publication-contract';
import { formatDay, formatMinutes, formatRelativeDay } from '@/shared/time/chinese-time';
import { localDateOf, parseLocalDate } from '@/shared/time/local-date';

type Facts = Pick<PublishedRow, 'occurredOn' | 'projectLabel' | 'held' | 'publishedUntil' | 'countsFromMs'>;

/** When it was and what for: `11月20日 周五 · 助老`. */
export function occasionWords({ occurredOn, projectLabel }: Facts, nowMs: number): string {
  const day = parseLocalDate(occurredOn);
  const when = day ? formatRelativeDay(day, localDateOf(nowMs)) : '';
  return [when, projectLabel ?? ''].filter((fact) => fact !== '').join(' · ');
}

/** Until when it can be objected to and when it counts, one sentence. */
export function publicationWords({ held, publishedUntil, countsFromMs }: Facts, nowMs: number): string {
  const today = localDateOf(nowMs);
  const until = parseLocalDate(publishedUntil);
  const last = until ? formatDay(until, today) : '';
  if (held) return '有异议待答复，答复前不计入';
  if (countsFromMs <= nowMs) return `公示已于${last}结束，即将计入`;
  return `公示到${last}，无异议的${formatDay(localDateOf(countsFromMs), today)}起计入`;
}

/** What is objected to, as the panel says it. */
export function objectedWords({ title, durationMinutes }: PublishedRow): string {
  return `${title}，${formatMinutes(durationMinutes)}。本人和支部书记会看到您的姓名和内容；答复以前，这条时长不计入。`;
}
