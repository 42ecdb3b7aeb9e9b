import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';
import { timeKey } from '../../../src/shared/time/time-key';
import type { Handler, MemberContext } from '../context';
import { afterTimeKey, keyPage, PAGE_LIMIT } from '../key-page';
import type { Where } from '../store/store';
import { activityRow } from './activity-row';

export const unsummarised: Handler<'activity.unsummarised'> = async (context, { year, cursor }) => {
  const { lt = '~' } = afterTimeKey(cursor, 'desc');
  const found = await context.store.find('activities', {
    where: withoutSummary(context, year, lt),
    orderBy: [['endsKey', 'desc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (activity) => activity.endsKey);
  return { rows: documents.map(activityRow), nextCursor };
};

/** How many there are, by index: nothing is read, and nothing is kept that could be wrong. */
export function countUnsummarised(context: MemberContext, year: string): Promise<number> {
  return context.store.count('activities', withoutSummary(context, year));
}

/** Activities of a calendar year that are over, were not cancelled and have no summary; before a key, if one is given. */
function withoutSummary({ caller, now }: MemberContext, year: string, before = '~'): Where {
  const first = timeKey(instantOf(`${year}-01-01` as LocalDate, '00:00'), '');
  const next = timeKey(instantOf(`${Number(year) + 1}-01-01` as LocalDate, '00:00'), '');
  const present = timeKey(now, '');
  const [lt = present] = [before, next, present].sort();
  // Null is what is absent as well.
  return { unitId: caller.unit._id, state: 'planned', summarisedAtMs: null, endsKey: { gt: first, lt } };
}
