import type { RankingVisibility } from '../../../src/shared/membership/unit-settings';
import type { Caller } from '../context';
import { isManager } from '../is-manager';

const SEES: Record<RankingVisibility, (caller: Caller) => boolean> = {
  nobody: () => false,
  managers: isManager,
  everyone: () => true,
};

/** Whether the unit shows its rankings to the caller. */
export function seesRankings(caller: Caller): boolean {
  return SEES[caller.unit.settings.rankingVisibility](caller);
}
