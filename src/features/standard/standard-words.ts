import { ACTIVITY_TYPE_FACTS } from '@/shared/activity/activity-type';
import type { Output } from '@/shared/contract/actions';
import { ARCHIVE_CLASS_LABELS } from '@/shared/standard/archive-class';
import { INDICATOR_KIND_LABELS, type IndicatorKind } from '@/shared/standard/indicator';
import { lookBackStart } from '@/shared/standard/look-back';
import { METRIC_PERIOD_LABELS } from '@/shared/standard/metric';
import { targetText } from '@/shared/standard/target-text';
import { formatDay } from '@/shared/time/chinese-time';
import type { LocalDate } from '@/shared/time/local-date';

export type Standard = Output<'standard.chapters'>;
export type StandardChapter = Standard['chapters'][number];
export type IndicatorRow = StandardChapter['indicators'][number];
export type IndicatorPage = Output<'standard.indicator'>;
export type IndicatorDefinition = IndicatorPage['indicator'];

/** Hundredths as points: `5`, `2.5`. */
export const pointsText = (centipoints: number): string => String(centipoints / 100);

/** What an indicator is worth, in words. */
export function worthText(kind: IndicatorKind, centipoints: number): string {
  switch (kind) {
    case 'veto':
      return '一票否决';
    case 'plus':
      return `最多加${pointsText(centipoints)}分`;
    case 'minus':
      return `最多减${pointsText(centipoints)}分`;
    default:
      return `${pointsText(centipoints)}分`;
  }
}

/** Points of a chapter that a self-check scores, in hundredths. */
export function chapterCentipoints({ indicators }: StandardChapter): number {
  return indicators
    .filter(({ kind }) => kind === 'graded' || kind === 'counted' || kind === 'yesNo')
    .reduce((sum, { weightCentipoints }) => sum + weightCentipoints, 0);
}

/** As many as a phone shows; who sees more types more. */
const MOST_FOUND = 20;

/** Indicators by words of title or code, in the order of the standard. */
export function searchIndicators(chapters: readonly StandardChapter[], search: string): IndicatorRow[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return [];
  return chapters
    .flatMap(({ indicators }) => indicators)
    .filter(({ title, code }) => title.toLowerCase().includes(wanted) || code.startsWith(wanted))
    .slice(0, MOST_FOUND);
}

/** How an indicator is judged, in a sentence. */
export function judgedBy({ indicator, countedAs, year }: IndicatorPage, today: LocalDate): string {
  const { kind, binding, manualTarget, lookBackYears } = indicator;
  switch (kind) {
    case 'counted':
      if (!binding) return `自查时填数，目标${manualTarget}`;
      return `系统自动计数：${countedAs}，${METRIC_PERIOD_LABELS[binding.period]}达到${targetWithUnit(binding.metric, binding.target)}`;
    case 'graded':
      return '自查时评等级';
    case 'yesNo':
      return '自查时判断是否达标';
    case 'plus':
    case 'minus':
      return `自查时按事实${INDICATOR_KIND_LABELS[kind]}`;
    case 'veto':
      return `近${lookBackYears}年内（${sinceWords(lookBackYears, year, today)}）发生过，就不能申报`;
  }
}

/** From when on, looked back to from today; of a year that is over from its last day. */
function sinceWords(lookBackYears: number, year: string, today: LocalDate): string {
  const lastDay = `${year}-12-31` as LocalDate;
  return `${formatDay(lookBackStart(lastDay < today ? lastDay : today, lookBackYears), today)}以来`;
}

function targetWithUnit(metric: Parameters<typeof targetText>[0], target: number): string {
  const text = targetText(metric, target);
  const unit = UNITS[metric];
  return unit ? `${text}${unit}` : text;
}

const UNITS: Partial<Record<Parameters<typeof targetText>[0], string>> = {
  registrationPercent: '%',
  partyDayAttendancePercent: '%',
  tasksDonePercent: '%',
  pledgesKept: '%',
  serviceRecords: '人次',
  studySessionsPerHead: '场',
  sessionsOfType: '场',
  recordsOfType: '人次',
  ledgerEntries: '条',
  ledgerPeople: '人次',
  articleScore: '分',
};

/** What must be shown for it, one line each; empty when nothing is asked. */
export function askedLines({ evidence }: IndicatorDefinition): string[] {
  const { text, minimumPieces, classes, activityTypes } = evidence;
  return [
    ...(text ? [text] : []),
    ...(minimumPieces > 0 ? [`至少${minimumPieces}件`] : []),
    ...(classes.length > 0 ? [`归入：${classes.map((each) => ARCHIVE_CLASS_LABELS[each]).join('、')}`] : []),
    ...(activityTypes.length > 0
      ? [`活动可直接作材料：${activityTypes.map((type) => ACTIVITY_TYPE_FACTS[type].label).join('、')}`]
      : []),
  ];
}
