import type { Input } from '@/shared/contract/actions';
import { formatPeriod } from '@/shared/time/chinese-time';
import { type PeriodKey, parsePeriodKey } from '@/shared/time/period';

/** What one's line in a published list says, as the appeal will keep it. */
export function resultWords(
  periodKey: PeriodKey,
  own: { readonly rank: number | null; readonly points: number } | null,
): string {
  const result = own ? `${own.points}分${own.rank === null ? '' : `，第${own.rank}名`}` : '没有积分';
  return `${formatPeriod(periodKey)}公布结果：${result}`;
}

type Subject = Pick<Input<'points.appeal'>, 'subject' | 'periodKey' | 'entryId'>;

/** What an objection is about, as the page was opened for: a published period or an entry; undefined for neither. */
export function subjectOf(params: {
  readonly periodKey?: string;
  readonly entryId?: string;
}): Subject | undefined {
  const periodKey = parsePeriodKey(params.periodKey ?? '');
  if (periodKey) return { subject: 'result', periodKey, entryId: null };
  return params.entryId ? { subject: 'entry', periodKey: null, entryId: params.entryId } : undefined;
}
