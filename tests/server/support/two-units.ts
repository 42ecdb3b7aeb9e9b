import type { SeedDocuments } from './small-unit';
import { smallUnit } from './small-unit';

/** The small unit and, under the prefix `far-`, a foreign one with the same people in it. */
export function twoUnits(): SeedDocuments {
  const near = smallUnit();
  const far = smallUnit('far-');
  const farMembers = far.members.map((member) =>
    member.inviteCode.startsWith('used:') ? member : { ...member, inviteCode: 'WXYZ6789' },
  );
  return {
    units: [...near.units, ...far.units],
    departments: [...near.departments, ...far.departments],
    branches: [...near.branches, ...far.branches],
    members: [...near.members, ...farMembers],
    rule_sets: [...near.rule_sets, ...far.rule_sets],
  };
}
