import type { CheckedInput, Output } from '../../../src/shared/contract/actions';
import {
  formatRankingCursor,
  nextPosition,
  parseRankingCursor,
} from '../../../src/shared/points/ranking-cursor';
import type { MemberContext } from '../context';
import { keyPage, PAGE_LIMIT } from '../key-page';
import { FIRST_UNRANKED_KEY, rankOf } from './rank-of';

type Ranking = Output<'points.ranking'>;
type RankingInput = CheckedInput<'points.ranking'>;

/** People by points: one walk of an index, and one count for the own rank; the own standing came with the caller. */
export async function memberRanking(
  context: MemberContext,
  input: RankingInput,
  visible: boolean,
): Promise<Ranking> {
  const position = parseRankingCursor(input.cursor);
  const [page, own] = await Promise.all([
    visible ? rankedPage(context, input, position) : { rows: [], nextCursor: null },
    ownPosition(context, input),
  ]);
  return { visible, ...page, own };
}

async function rankedPage(
  { store, caller }: MemberContext,
  { metric, periodKey }: RankingInput,
  start: ReturnType<typeof parseRankingCursor>,
): Promise<Pick<Ranking, 'rows' | 'nextCursor'>> {
  const path = `rankKeys.${metric}`;
  const found = await store.find('standings', {
    where: {
      unitId: caller.member.unitId,
      periodKey,
      [path]: { gt: start.key, lt: FIRST_UNRANKED_KEY },
    },
    orderBy: [[path, 'asc']],
    limit: PAGE_LIMIT,
  });
  const { documents, nextCursor } = keyPage(found, (standing) => standing.rankKeys[metric]);
  let position = start;
  const rows = documents.map((standing) => {
    position = nextPosition(position, standing.rankKeys[metric]);
    return {
      subjectId: standing.memberId,
      name: standing.memberName,
      departmentName: standing.departmentName,
      rank: position.rank,
      points: standing.points[metric],
      volunteerMinutes: standing.volunteerMinutes,
      creditMinutes: standing.creditMinutes,
      isOwn: standing.memberId === caller.member._id,
    };
  });
  return { rows, nextCursor: nextCursor === null ? null : formatRankingCursor(position) };
}

async function ownPosition(
  { store, caller }: MemberContext,
  { metric, periodKey }: RankingInput,
): Promise<Ranking['own']> {
  const { standing } = caller;
  const points = standing?.points[metric] ?? 0;
  const rank = await rankOf(store, caller.member.unitId, metric, periodKey, points);
  if (!standing || rank === null) return null;
  const { volunteerMinutes, creditMinutes } = standing;
  return { rank, points, volunteerMinutes, creditMinutes };
}
