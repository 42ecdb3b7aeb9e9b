import { AppError } from '../../../src/shared/error/app-error';
import type { RuleSetDraft } from '../../../src/shared/points/rule-set-draft';
import { ruleSetFaults } from '../../../src/shared/points/rule-set-faults';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { MAX_RULE_SETS, ruleSetsOf } from './rule-book';

export const saveRuleSet: Handler<'points.saveRuleSet'> = async (context, draft) => {
  const { store, caller, now, today } = context;
  refuseFaults(draft, today);
  await refuseRisky(context, labelsOf(draft).join('\n'));
  const { unitId } = caller.member;
  const sets = await ruleSetsOf(store, unitId);
  if (sets.length >= MAX_RULE_SETS) {
    throw new AppError('NOT_ALLOWED', '积分规则的版本太多了，请联系技术支持人员整理');
  }
  const newest = Math.max(0, ...sets.map((set) => set.version));
  return context.write(async (tx) => {
    let version = newest + 1;
    // Two who save at once both found the same newest: the later one takes the next number.
    while (await tx.get('rule_sets', `${unitId}:${version}`)) version += 1;
    await tx.put('rule_sets', { _id: `${unitId}:${version}`, unitId, version, ...draft, createdAtMs: now });
    return { version };
  });
};

/** What everybody reads in the rules and in the explanations of points. */
function labelsOf({ rules, assessment }: RuleSetDraft): string[] {
  const { deductions = [], bonuses = [], vetoes = [], exempt = [] } = assessment ?? {};
  return [...rules, ...deductions, ...bonuses, ...vetoes, ...exempt].map(({ label }) => label);
}

/** @throws AppError INPUT_INVALID naming every field at fault */
export function refuseFaults(draft: RuleSetDraft, today: LocalDate): void {
  const faults = ruleSetFaults(draft, today);
  const [first] = Object.values(faults);
  if (first !== undefined) throw new AppError('INPUT_INVALID', first, faults);
}
