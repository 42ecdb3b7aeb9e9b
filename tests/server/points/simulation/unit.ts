import type { GroupDoc, MemberDoc } from '../../../../cloudfunctions/server/store/documents/membership';
import { EMPTY_ASSESSMENT } from '../../../../src/shared/points/assessment-rules';
import { memberDoc, type SeedDocuments } from '../../support/small-unit';
import { twoUnits } from '../../support/two-units';

/** Take part most, so that some reach a star and have something to redeem. */
export const KEEN = ['member', 'member2', 'p00', 'p01'] as const;
const CROWD = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}`);
/** Who has no role, and so may come and go between the units without leaving one of them alone. */
export const MOVERS: readonly string[] = [
  'member',
  'member2',
  'member3',
  ...CROWD,
  'far-member',
  'far-member2',
];
/** Everybody, by the name they act under; where they are now is for the dice to say. */
export const PEOPLE: readonly string[] = [
  ...MOVERS,
  ...['leader', 'admin', 'secretary', 'secretary2', 'far-member3'],
];

export interface SimulatedUnit {
  readonly unitId: string;
  readonly secretaries: readonly [string, string];
  readonly administrator: string;
  readonly departmentIds: readonly string[];
  /** Names it as the receiving unit. */
  readonly transferCode: string;
}

const unitOf = (prefix: string, transferCode: string): SimulatedUnit => ({
  unitId: `${prefix}unit`,
  secretaries: [`${prefix}secretary`, `${prefix}secretary2`],
  administrator: `${prefix}admin`,
  departmentIds: [`${prefix}office`, `${prefix}sports`],
  transferCode,
});

export const UNITS: readonly SimulatedUnit[] = [unitOf('', 'NEARNEAR'), unitOf('far-', 'FARFARFA')];

/** Two small units, one of them with a few more people, and rules that know bonus, deductions and a veto. */
export function simulatedUnits(): SeedDocuments {
  const seed = twoUnits();
  const assessment = {
    ...EMPTY_ASSESSMENT,
    deductions: [{ key: 'missedStudy', label: '无故缺席学习', points: 3 }],
    bonuses: [{ key: 'paper', label: '撰写论文', maxPoints: 3 }],
    vetoes: [{ key: 'fraud', label: '弄虚作假', effect: 'zero' as const }],
  };
  const crowd = CROWD.map((id) => memberDoc({ id, name: `群众${id}`, volunteerNumber: `ZY2024${id}` }));
  const members = [...(seed.members ?? []), ...crowd].map((member) =>
    member.volunteerNumber === '' ? { ...member, volunteerNumber: `ZY-${member._id}` } : member,
  );
  return {
    ...seed,
    units: (seed.units ?? []).map((unit) => ({ ...unit, transferCode: codeOf(unit._id) })),
    transfer_codes: UNITS.map(({ unitId, transferCode }) => ({ _id: transferCode, unitId, createdAtMs: 0 })),
    departments: counted(seed.departments ?? [], members, 'departmentId'),
    branches: counted(seed.branches ?? [], members, 'branchId'),
    members,
    rule_sets: (seed.rule_sets ?? []).map((ruleSet) => ({ ...ruleSet, assessment })),
  };
}

const codeOf = (id: string) => UNITS.find(({ unitId }) => unitId === id)?.transferCode ?? '';

function counted(
  groups: readonly GroupDoc[],
  members: readonly MemberDoc[],
  field: 'departmentId' | 'branchId',
): GroupDoc[] {
  return groups.map((group) => {
    const people = members.filter((member) => member.active && member[field] === group._id);
    return {
      ...group,
      people: people.length,
      partyMembers: people.filter((member) => member.partyMember).length,
      registeredVolunteers: people.filter((member) => member.volunteerNumber !== '').length,
    };
  });
}
