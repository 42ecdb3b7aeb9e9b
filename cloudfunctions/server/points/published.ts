import type { Output } from '../../../src/shared/contract/actions';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler, MemberContext } from '../context';
import { PAGE_ROWS } from '../key-page';
import type { ClosedStanding, PeriodDoc } from '../store/documents/points';
import { CLOSED_ROWS_A_PAGE, closedPageId } from './closed-page';
import { objectionsOpen } from './objections-open';
import { seesRankings } from './sees-rankings';

type Published = Output<'points.published'>;

/** The list never changes, so that the place in it is a cursor that holds; a page lies within one document. */
export const publishedList: Handler<'points.published'> = async (context, { periodKey, cursor }) => {
  const { store, caller, today } = context;
  const start = placeOf(cursor);
  const period = await store.get('periods', `${caller.unit._id}:${periodKey}`);
  if (period?.state !== 'published') {
    throw new AppError('NOT_FOUND', '这个时间范围还没有结账公布，请稍后再看');
  }
  const visible = seesRankings(caller);
  const [page, own] = await Promise.all([
    visible ? rowsFrom(context, period, start) : { rows: [], nextCursor: null },
    ownLine(context, period),
  ]);
  return {
    visible,
    ...page,
    own: own && {
      rank: own.rank,
      points: own.points,
      volunteerMinutes: own.volunteerMinutes,
      creditMinutes: own.creditMinutes,
    },
    objectionsUntil: period.objectionsUntil,
    objectionsOpen: objectionsOpen(period, today),
  };
};

function placeOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  if (!/^[1-9]\d{0,6}$/.test(cursor)) throw new AppError('INPUT_INVALID', '列表已更新，请下拉刷新后再试');
  return Number(cursor);
}

async function rowsFrom(
  { store, caller }: MemberContext,
  period: PeriodDoc,
  start: number,
): Promise<Pick<Published, 'rows' | 'nextCursor'>> {
  const document = await store.get(
    'closed_standings',
    closedPageId(period, Math.floor(start / CLOSED_ROWS_A_PAGE)),
  );
  const from = start % CLOSED_ROWS_A_PAGE;
  const rows = (document?.rows ?? []).slice(from, from + PAGE_ROWS);
  const ranked = rows.flatMap(({ memberId, memberName, rank, ...row }) =>
    rank === null
      ? []
      : [
          {
            subjectId: memberId,
            name: memberName,
            departmentName: row.departmentName,
            rank,
            points: row.points,
            volunteerMinutes: row.volunteerMinutes,
            creditMinutes: row.creditMinutes,
            isOwn: memberId === caller.member._id,
          },
        ],
  );
  const next = start + rows.length;
  const more = ranked.length === rows.length && rows.length > 0 && next < period.members;
  return { rows: ranked, nextCursor: more ? String(next) : null };
}

/** The caller's line, found by the key of the standing it was made from; null for who had nothing in the period. */
export async function ownLine(
  { store, caller }: MemberContext,
  { unitId, periodKey }: PeriodDoc,
): Promise<ClosedStanding | null> {
  if (!caller.standing) return null;
  const [document] = await store.find('closed_standings', {
    where: { unitId, periodKey, firstKey: { lte: caller.standing.rankKeys.total } },
    orderBy: [['firstKey', 'desc']],
    limit: 1,
  });
  return document?.rows.find((row) => row.memberId === caller.member._id) ?? null;
}
