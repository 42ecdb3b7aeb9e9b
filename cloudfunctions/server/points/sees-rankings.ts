import type { Role } from '../../../src/shared/membership/role';
import type { RankingVisibility } from '../../../src/shared/membership/unit-settings';
import type { Caller } from '../context';

const MANAGING: readonly Role[] = ['secretary', 'leader', 'administrator'];

const SEES: Record<RankingVisibility, (caller: Caller) => boolean> = {
  nobody: () => false,
  managers: ({ roles }) => MANAGING.some((role) => roles.has(role)),
  everyone: () => true,
};

/** Whether the unit shows its rankings to the caller. */
export function seesRankings(caller: Caller): boolean {
  return SEES[caller.unit.settings.rankingVisibility](caller);
}
