import type { StageState } from '@/shared/brand/brand';
import type { BrandDetail, BrandRow } from '@/shared/brand/contract';
import { formatDay, formatHours } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';

const TONES = 5;
const PRIME = 9973;

/** A colour for what has no picture: the same for a name wherever it stands. */
export function coverTone(name: string): number {
  const hash = [...name].reduce((sum, character) => (sum * 29 + (character.codePointAt(0) ?? 0)) % PRIME, 0);
  return hash % TONES;
}

interface BrandFigure {
  readonly label: string;
  readonly value: string;
  /** What hours consist of, to stand below them. */
  readonly hours?: { readonly volunteerMinutes: number; readonly creditMinutes: number };
}

/** What was done for a brand; how much of its time is 信用时长 is null where it was not kept. */
export interface BrandSums extends Pick<BrandRow, 'sessions' | 'records' | 'minutes'> {
  readonly creditMinutes: number | null;
}

/** What was done, in the order of its weight. Hours are of its projects alone. */
export function brandFigures({ sessions, records, minutes, creditMinutes }: BrandSums): BrandFigure[] {
  const hours = creditMinutes === null ? {} : { hours: { volunteerMinutes: minutes, creditMinutes } };
  return [
    { label: '活动场次', value: String(sessions) },
    { label: '参加人次', value: String(records) },
    { label: '服务小时', value: formatHours(minutes), ...hours },
  ];
}

/** `4个阶段，完成2个，1个到期未完成`. */
export function stageSummary({ stages, stagesDone, stagesLate }: BrandRow): string {
  if (stages === 0) return '还没有分阶段';
  const late = stagesLate > 0 ? `，${stagesLate}个到期未完成` : '';
  return `${stages}个阶段，完成${stagesDone}个${late}`;
}

export const STAGE_TONES = {
  done: 'good',
  underway: 'info',
  late: 'bad',
  ahead: 'quiet',
} as const satisfies Record<StageState, string>;

/** `3月1日–6月30日`. */
export function stageDays(startsOn: string, endsOn: string, today: LocalDate): string {
  const [from, to] = [parseLocalDate(startsOn), parseLocalDate(endsOn)];
  return from && to ? `${formatDay(from, today)}–${formatDay(to, today)}` : '';
}

/** `3月1日`; empty for what is no day. */
export function dayWords(day: string, today: LocalDate): string {
  const date = parseLocalDate(day);
  return date ? formatDay(date, today) : '';
}

/** Whether strangers see a brand, in a word and a line. */
export function visitState(visit: BrandDetail['visit'], today: LocalDate) {
  if (!visit) {
    return { tone: 'quiet', tag: '未展示', line: '外面的人看不到，可以选内容对外展示' } as const;
  }
  const since = `${dayWords(visit.agreedOn, today)}由${visit.agreedByName}同意`;
  return visit.outdated
    ? ({ tone: 'wait', tag: '待更新', line: `${since}，之后改过，外面看到的是旧内容` } as const)
    : ({ tone: 'good', tag: '展示中', line: `${since}，任何人凭链接可看` } as const);
}
