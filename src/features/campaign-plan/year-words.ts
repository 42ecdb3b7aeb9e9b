import type { CampaignView } from '@/shared/campaign/plan-contract';
import type { LocalDate } from '@/shared/time/local-date';

/** The next year of the term once it may be opened; undefined before its 1 January, and in the last year. */
export function yearToOpen({ year, toYear }: Pick<CampaignView, 'year' | 'toYear'>, today: LocalDate) {
  const next = String(Number(year) + 1);
  return next <= toYear && today >= `${next}-01-01` ? next : undefined;
}

interface LeftBehind {
  /** Tasks that are neither done nor confirmed. */
  readonly openTasks: number;
  readonly pieces: number;
  /** Indicators that lack a class of evidence. */
  readonly lacking: number;
}

/** What opening the next year means, with what the year before is left with; `left` undefined while nobody knows. */
export function openingWords(year: string, next: string, left: LeftBehind | undefined): string {
  const stands = left
    ? `${year}年度现有材料${left.pieces}件，${left.lacking > 0 ? `${left.lacking}项指标还缺材料` : '各项指标的材料都齐了'}；${left.openTasks > 0 ? `还有${left.openTasks}项任务没有做完或没有确认` : '任务都已完成'}。`
    : '';
  return `打开后，${year}年度只供查看，不能再添加材料、修改说明或开始自查。${stands}${next}年度沿用现在的标准，材料、任务和自查从头开始；常态化任务自动结转，还在回溯期内的一票否决一并带入。`;
}
