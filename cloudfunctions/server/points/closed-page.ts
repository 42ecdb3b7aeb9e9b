import { nextPosition, type RankingPosition } from '../../../src/shared/points/ranking-cursor';
import type { ClosedStanding, PeriodDoc, StandingDoc } from '../store/documents/points';
import { FIRST_UNRANKED_KEY } from './rank-of';

/** A page of a published list is one document: copying ten thousand lines is a hundred writes. */
export const CLOSED_ROWS_A_PAGE = 100;

export const closedPageId = ({ _id }: Pick<PeriodDoc, '_id'>, page: number) =>
  `${_id}:${String(page).padStart(5, '0')}`;

/** The lines that follow a position, in the order of their rank keys, and the position after them. */
export function closedPage(
  standings: readonly StandingDoc[],
  after: RankingPosition,
): { readonly rows: readonly ClosedStanding[]; readonly position: RankingPosition } {
  let position = after;
  const rows = standings.map((standing): ClosedStanding => {
    const key = standing.rankKeys.total;
    position = nextPosition(position, key);
    return {
      memberId: standing.memberId,
      memberName: standing.memberName,
      departmentName: standing.departmentName,
      rank: key < FIRST_UNRANKED_KEY ? position.rank : null,
      points: standing.points.total,
      volunteerMinutes: standing.volunteerMinutes,
      creditMinutes: standing.creditMinutes,
    };
  });
  return { rows, position };
}
