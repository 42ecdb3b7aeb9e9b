import type { Checked } from '../../../src/shared/reconcile/checked';
import type { LastWalk } from './load-walks';

/** How much a walk has looked at so far. */
export function checkedOf(last: LastWalk): Array<{ what: Checked; count: number }> {
  switch (last.part) {
    case 'points':
      return [
        { what: 'people', count: last.walk?.checkedMembers ?? 0 },
        { what: 'pointEntries', count: last.walk?.checkedEntries ?? 0 },
      ];
    case 'campaign':
      return [
        { what: 'pieces', count: last.walk?.checkedPieces ?? 0 },
        { what: 'tasks', count: last.walk?.checkedTasks ?? 0 },
        { what: 'findings', count: last.walk?.checkedFindings ?? 0 },
        { what: 'ledgerEntries', count: last.walk?.checkedLedgerEntries ?? 0 },
        { what: 'pledges', count: last.walk?.checkedPledges ?? 0 },
      ];
    case 'redemption':
      return [
        { what: 'items', count: last.walk?.checkedItems ?? 0 },
        { what: 'purses', count: last.walk?.checkedPurses ?? 0 },
      ];
  }
}
