import { EMPTY_ASSESSMENT } from '../../../../src/shared/points/assessment-rules';
import { memberDoc, type SeedDocuments, smallUnit } from '../../support/small-unit';

/** Take part most, so that some reach a star and have something to redeem. */
export const KEEN = ['member', 'member2', 'p00', 'p01'] as const;
const CROWD = Array.from({ length: 12 }, (_, index) => `p${String(index).padStart(2, '0')}`);
export const PEOPLE = [
  ...['member', 'member2', 'member3', 'leader', 'admin', 'secretary', 'secretary2'],
  ...CROWD,
] as const;
export const SECRETARIES = ['secretary', 'secretary2'] as const;

/** The small unit with a few more people and rules that know bonus, deductions and a veto. */
export function simulatedUnit(): SeedDocuments {
  const seed = smallUnit();
  const [ruleSet] = seed.rule_sets;
  if (!ruleSet) throw new Error('no rules');
  const assessment = {
    ...EMPTY_ASSESSMENT,
    deductions: [{ key: 'missedStudy', label: '无故缺席学习', points: 3 }],
    bonuses: [{ key: 'paper', label: '撰写论文', maxPoints: 3 }],
    vetoes: [{ key: 'fraud', label: '弄虚作假', effect: 'zero' as const }],
  };
  const crowd = CROWD.map((id) => memberDoc({ id, name: `群众${id}`, volunteerNumber: `ZY2024${id}` }));
  const members = [...seed.members, ...crowd].map((member) =>
    member.volunteerNumber === '' ? { ...member, volunteerNumber: `ZY-${member._id}` } : member,
  );
  return { ...seed, members, rule_sets: [{ ...ruleSet, assessment }] };
}
