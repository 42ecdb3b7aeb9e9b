import { draftOf, ruleDraftOf } from '../../../src/shared/points/templates';
import type { Handler } from '../context';
import type { RuleSetDoc } from '../store/documents/points';
import type { Store } from '../store/store';
import { ruleSetsOf } from './rule-book';

/** As many as one request answers. */
const MOST_NAMES = 1000;

export const ruleSets: Handler<'points.ruleSets'> = async ({ store, caller, today }) => {
  const { unitId } = caller.member;
  const sets = await ruleSetsOf(store, unitId);
  const inForce = sets.find((set) => set.effectiveFrom <= today);
  const shown = sets.filter((set) => set === inForce || set.effectiveFrom > today);
  return {
    ruleSets: sets.map((set) => ({
      version: set.version,
      effectiveFrom: set.effectiveFrom,
      state: set.effectiveFrom > today ? 'coming' : set === inForce ? 'inForce' : 'past',
      rules: set.rules.map(ruleDraftOf),
      assessment: set.assessment ? draftOf(set.assessment) : null,
      createdAtMs: set.createdAtMs,
    })),
    exemptPeople: await exemptPeople(store, unitId, shown),
  };
};

/** Names, so that whoever changes the rules sees who is exempt. */
async function exemptPeople(store: Store, unitId: string, sets: readonly RuleSetDoc[]) {
  const groups = sets.flatMap(({ assessment }) => assessment?.exempt ?? []);
  const ids = [...new Set(groups.flatMap(({ memberIds }) => memberIds))].slice(0, MOST_NAMES);
  if (ids.length === 0) return [];
  const people = await store.find('members', { where: { unitId, _id: { in: ids } }, limit: MOST_NAMES });
  return people.map(({ _id, name }) => ({ memberId: _id, name }));
}
