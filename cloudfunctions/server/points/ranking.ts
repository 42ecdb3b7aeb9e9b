import type { Role } from '../../../src/shared/membership/role';
import type { RankingVisibility } from '../../../src/shared/membership/unit-settings';
import type { Caller, Handler } from '../context';
import { groupRanking } from './group-ranking';
import { memberRanking } from './member-ranking';

const MANAGING: readonly Role[] = ['secretary', 'leader', 'administrator'];

const SEES: Record<RankingVisibility, (caller: Caller) => boolean> = {
  nobody: () => false,
  managers: ({ roles }) => MANAGING.some((role) => roles.has(role)),
  everyone: () => true,
};

/** The own position is always told; the rows only to whom the unit shows rankings. */
export const ranking: Handler<'points.ranking'> = (context, input) => {
  const { caller } = context;
  const visible = SEES[caller.unit.settings.rankingVisibility](caller);
  return input.subject === 'member'
    ? memberRanking(context, input, visible)
    : groupRanking(context, input, input.subject, visible);
};
