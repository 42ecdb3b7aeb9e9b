import type { Handler } from '../context';
import { groupRanking } from './group-ranking';
import { memberRanking } from './member-ranking';
import { seesRankings } from './sees-rankings';

/** The own position is always told; the rows only to whom the unit shows rankings. */
export const ranking: Handler<'points.ranking'> = (context, input) => {
  const { caller } = context;
  const visible = seesRankings(caller);
  return input.subject === 'member'
    ? memberRanking(context, input, visible)
    : groupRanking(context, input, input.subject, visible);
};
