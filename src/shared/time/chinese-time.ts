import { clockTimeOf, daysBetween, type LocalDate, localDateOf } from './local-date';
import type { PeriodKey } from './period';

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'];

/** `11月22日`; with the year when it is not `today`'s: `2025年11月22日`. */
export function formatDay(date: LocalDate, today: LocalDate): string {
  const whole = formatDate(date);
  return date.slice(0, 4) === today.slice(0, 4) ? whole.slice(whole.indexOf('年') + 1) : whole;
}

/** `2025年11月22日`, for what is read on another day or outside of the app. */
export function formatDate(date: LocalDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** `今天`, `明天`, `昨天`, else `11月22日 周日`. */
export function formatRelativeDay(date: LocalDate, today: LocalDate): string {
  const distance = daysBetween(today, date);
  if (distance === 0) return '今天';
  if (distance === 1) return '明天';
  if (distance === -1) return '昨天';
  return `${formatDay(date, today)} ${weekdayOf(date)}`;
}

export function weekdayOf(date: LocalDate): string {
  // 1970-01-04 was a Sunday.
  const index = ((daysBetween('1970-01-04' as LocalDate, date) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? '';
}

/** `今天 09:30`, `11月22日 周日 09:30`. */
export function formatInstant(epochMs: number, nowMs: number): string {
  return `${formatRelativeDay(localDateOf(epochMs), localDateOf(nowMs))} ${clockTimeOf(epochMs)}`;
}

/** `今天 09:30–11:00`; names the second day when it is another one: `今天 22:00至明天 00:00`. */
export function formatSpan(startsAtMs: number, endsAtMs: number, nowMs: number): string {
  const sameDay = localDateOf(startsAtMs) === localDateOf(endsAtMs);
  const end = sameDay ? clockTimeOf(endsAtMs) : formatInstant(endsAtMs, nowMs);
  return `${formatInstant(startsAtMs, nowMs)}${sameDay ? '–' : '至'}${end}`;
}

/** Minutes as people say them: `45分钟`, `2小时`, `1小时30分`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest}分钟`;
  return rest === 0 ? `${hours}小时` : `${hours}小时${rest}分`;
}

/** Minutes as hours with at most one decimal, without a unit: `25`, `1.5`. */
export function formatHours(minutes: number): string {
  return String(Math.round(minutes / 6) / 10);
}

/** `2026年11月`, `2026年第四季度`, `2026年`. */
export function formatPeriod(key: PeriodKey): string {
  const year = key.slice(0, 4);
  const rest = key.slice(5);
  if (rest === '') return `${year}年`;
  if (rest.startsWith('Q')) return `${year}年第${'一二三四'[Number(rest.slice(1)) - 1] ?? ''}季度`;
  return `${year}年${Number(rest)}月`;
}
