import { ruleDraftOf } from '../../../src/shared/points/templates';
import type { Handler } from '../context';
import { ruleBook } from './rule-book';

export const rulesInForce: Handler<'points.rules'> = async ({ store, caller, today }) => {
  const { version, effectiveFrom, rules } = await ruleBook(store, caller.member.unitId, today).on(today);
  return {
    version,
    effectiveFrom,
    rules: rules.map(ruleDraftOf),
  };
};
