import { draftOf, ruleDraftOf } from '../../../src/shared/points/templates';
import type { Handler } from '../context';
import { ruleBook } from './rule-book';

export const rulesInForce: Handler<'points.rules'> = async ({ store, caller, today }) => {
  const { version, effectiveFrom, rules, assessment } = await ruleBook(store, caller.member.unitId, today).on(
    today,
  );
  return {
    version,
    effectiveFrom,
    rules: rules.map(ruleDraftOf),
    assessment: assessment
      ? { ...draftOf(assessment), exempt: assessment.exempt.map(({ label }) => label) }
      : null,
  };
};
