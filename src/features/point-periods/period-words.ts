import type { PeriodRow } from '@/shared/points/closing-contract';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { type PeriodKind, parsePeriodKey, periodKindOf } from '@/shared/time/period';

/** On the badge before a row: a month, a quarter and a year stand in one list. */
const KIND_WORDS: Record<PeriodKind, string> = { month: '月', quarter: '季', year: '年' };

export function periodBadge(periodKey: string): string {
  const key = parsePeriodKey(periodKey);
  return key ? KIND_WORDS[periodKindOf(key)] : '';
}

/** `93人 · 共418分 · 志愿服务513小时`; of many people together whole hours are near enough. */
export function periodSums({ state, members, points, volunteerMinutes }: PeriodRow): string {
  if (state === 'closing') return '正在核算，稍后公布';
  if (members === 0) return '这段时间没有人得分';
  const service = volunteerMinutes > 0 ? `志愿服务${Math.round(volunteerMinutes / 60)}小时` : '';
  return [`${members}人`, `共${points}分`, service].filter(Boolean).join(' · ');
}

interface Objections {
  readonly objectionsUntil: string | null;
  readonly objectionsOpen: boolean;
}

/** Until when objections are taken: `公示到11月18日`, `公示到今天`, `公示已结束`; empty before the list is out. */
export function objectionsWords({ objectionsUntil, objectionsOpen }: Objections, today: LocalDate): string {
  const until = parseLocalDate(objectionsUntil ?? '');
  if (!until) return '';
  if (!objectionsOpen) return '公示已结束';
  return until === today ? '公示到今天' : `公示到${formatDay(until, today)}`;
}
