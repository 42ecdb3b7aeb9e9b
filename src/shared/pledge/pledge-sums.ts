import { addSums, type Sums } from '../reconcile/sums';
import { isPublished, type PledgeState } from './pledge-state';

interface CountedPledge {
  readonly departmentId: string;
  readonly state: PledgeState;
}

/** What a pledge adds to the sums of its year: published ones are made, those found kept are kept. */
export function sumsOfPledge({ departmentId, state }: CountedPledge): Sums {
  if (!isPublished(state)) return {};
  const path = `pledges.${departmentId}`;
  return state === 'kept' ? { [`${path}.made`]: 1, [`${path}.kept`]: 1 } : { [`${path}.made`]: 1 };
}

/** What a change adds to the sums, without zeros; `null`: there was none before. */
export function changedPledgeSums(before: CountedPledge | null, after: CountedPledge): Sums {
  const taken = Object.entries(before ? sumsOfPledge(before) : {}).map(([path, sum]) => [path, -sum]);
  return addSums(Object.fromEntries(taken), sumsOfPledge(after));
}

interface PledgeTotals {
  readonly made: number;
  readonly kept: number;
}

/** All departments together. */
export function pledgeTotals(departments: Readonly<Record<string, Partial<PledgeTotals>>>): PledgeTotals {
  return Object.values(departments).reduce<PledgeTotals>(
    (sum, { made = 0, kept = 0 }) => ({ made: sum.made + made, kept: sum.kept + kept }),
    { made: 0, kept: 0 },
  );
}
