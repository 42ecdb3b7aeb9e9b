import { changedPledgeSums } from '../../../src/shared/pledge/pledge-sums';
import { addToUnitYear } from '../campaign/unit-year';
import type { PledgeDoc } from '../store/documents/pledge';
import type { Transaction } from '../store/store';

/** The only writer of pledges: what they add up to in the unit's year follows in the same transaction. */
export async function putPledge(tx: Transaction, before: PledgeDoc | null, after: PledgeDoc): Promise<void> {
  await tx.put('pledges', after);
  await addToUnitYear(tx, after.unitId, after.year, changedPledgeSums(before, after));
}
