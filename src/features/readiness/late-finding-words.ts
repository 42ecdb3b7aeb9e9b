import type { Output } from '@/shared/contract/actions';
import type { OverdueStage } from '@/shared/selfcheck/overdue';
import { formatDay } from '@/shared/time/chinese-time';
import { type LocalDate, parseLocalDate } from '@/shared/time/local-date';

type LateFinding = Output<'selfcheck.overdue'>['rows'][number];

const STAGE_WORDS: Record<OverdueStage, string> = {
  missing: '还没有整改情况',
  returned: '退回后还没有补上',
  waiting: '已整改，等待验收',
};

/** `应在11月1日前改完，还没有整改情况`. */
export function lateFindingLine(
  { deadline, stage }: Pick<LateFinding, 'deadline' | 'stage'>,
  today: LocalDate,
): string {
  const day = parseLocalDate(deadline);
  return day ? `应在${formatDay(day, today)}前改完，${STAGE_WORDS[stage]}` : STAGE_WORDS[stage];
}

/** What is to be put right and has time yet. */
export const inTimeWords = (open: number): string[] => (open > 0 ? [`${open}个正在整改，都在期限内`] : []);
