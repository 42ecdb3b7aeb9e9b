import { draftOf, ruleDraftOf } from '../../../src/shared/points/templates';
import type { Handler } from '../context';
import { ruleSetsOf } from './rule-book';

export const ruleSets: Handler<'points.ruleSets'> = async ({ store, caller, today }) => {
  const sets = await ruleSetsOf(store, caller.member.unitId);
  const inForce = sets.find((set) => set.effectiveFrom <= today);
  return {
    ruleSets: sets.map((set) => ({
      version: set.version,
      effectiveFrom: set.effectiveFrom,
      state: set.effectiveFrom > today ? 'coming' : set === inForce ? 'inForce' : 'past',
      rules: set.rules.map(ruleDraftOf),
      assessment: set.assessment ? draftOf(set.assessment) : null,
      createdAtMs: set.createdAtMs,
    })),
  };
};
