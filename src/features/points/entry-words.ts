import type { PointEntryRow } from '@/shared/points/contract';
import type { EntrySource } from '@/shared/points/point-entry';
import { TIME_CLASS_LABELS } from '@/shared/record/record-state';
import { formatDay, formatMinutes, formatPeriod, formatRelativeDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { parsePeriodKey } from '@/shared/time/period';

/** Of entries that come from no activity. */
const SOURCE_LABELS: Record<Exclude<EntrySource, 'record'>, string> = {
  bonus: '加分',
  deduction: '扣分',
  veto: '一票否决',
  correction: '更正',
};

/** `+3`, `−3` with a true minus sign, which a hyphen is not; a veto has no points, it is said in words. */
export function entryPoints({ source, reverses, earnedPoints }: PointEntryRow): string {
  if (source === 'veto' && !reverses) return '否决';
  if (earnedPoints === 0) return '0';
  return earnedPoints < 0 ? `−${-earnedPoints}` : `+${earnedPoints}`;
}

/** When, what else than an activity, how long. */
export function entryFacts(entry: PointEntryRow, today: LocalDate): string {
  const { source } = entry;
  const day = parseLocalDate(entry.occurredOn);
  const what = source === 'record' ? '' : SOURCE_LABELS[source];
  return [day ? formatRelativeDay(day, today) : '', what, entryTime(entry)].filter(Boolean).join(' · ');
}

/** How long, and of service which sort of time: `2小时30分（信用时长）`; empty where no time counts. */
function entryTime({ durationMinutes, timeClass }: PointEntryRow): string {
  if (durationMinutes === 0) return '';
  const long = formatMinutes(Math.abs(durationMinutes));
  return timeClass === null ? long : `${long}（${TIME_CLASS_LABELS[timeClass]}）`;
}

/** That it counts in another month than its own: `补记到11月，更正10月`; empty for most entries. */
export function countedElsewhere({ countsOn, correctsMonth }: PointEntryRow): string {
  if (!correctsMonth) return '';
  const [year, month] = countsOn.split('-');
  const sameYear = correctsMonth.startsWith(`${year}-`);
  const counts = `${sameYear ? '' : `${year}年`}${Number(month)}月`;
  const corrects = `${sameYear ? '' : `${correctsMonth.slice(0, 4)}年`}${Number(correctsMonth.slice(5))}月`;
  return `补记到${counts}，更正${corrects}`;
}

/** That it counts where one was before; empty for most people and entries. */
export function countedBefore({ beforeTransfer }: PointEntryRow): string {
  return beforeTransfer ? '转接前取得，计在原来的单位' : '';
}

/** Why an entry takes another one back; empty where it does not. */
export function takenBack({ source, reverses }: PointEntryRow): string {
  if (!reverses) return '';
  return source === 'record' ? '冲回：原记录已修改或作废' : '撤销原来的一票否决';
}

/** The rule behind an entry, unless its title says the same. */
export function entryRule({ ruleLabel, title }: PointEntryRow): string {
  return ruleLabel === title ? '' : ruleLabel;
}

/** In whole: what the sheet of an entry tells, label by label. */
export function entryDetails(entry: PointEntryRow, today: LocalDate): { label: string; text: string }[] {
  const day = parseLocalDate(entry.occurredOn);
  const month = parsePeriodKey(entry.countsOn.slice(0, 7));
  const item = entry.source !== 'record';
  const elsewhere = entry.correctsMonth ? '（原月份已结账）' : '';
  const details = [
    { label: item ? '事项日期' : '活动日期', text: day ? formatDay(day, today) : '' },
    { label: '计入', text: month ? `${formatPeriod(month)}${elsewhere}` : '' },
    { label: '时长', text: entryTime(entry) },
    { label: '转接', text: countedBefore(entry) },
    { label: item ? '事项' : '规则', text: entryRule(entry) },
    { label: item ? '事实依据' : '说明', text: entry.explanation },
  ];
  return details.filter(({ text }) => text !== '');
}

/** As the objection to it will begin: `党课：+3分`. */
export function entryAbout(entry: PointEntryRow): string {
  const points = entry.source === 'veto' && !entry.reverses ? '一票否决' : `${entryPoints(entry)}分`;
  return `${entry.title}：${points}`;
}
