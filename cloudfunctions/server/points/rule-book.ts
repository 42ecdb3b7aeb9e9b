import type { PointRuleSet } from '../../../src/shared/points/point-rule';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { RuleSetDoc } from '../store/documents/points';
import type { Store } from '../store/store';

/** The rule sets of a unit by day. */
export interface RuleBook {
  /** The rules in force on a day: the newest that began by then, of those the highest version. */
  on(date: LocalDate): Promise<PointRuleSet>;
}

/** More versions no unit has; it bounds what is read and saved. */
export const MAX_RULE_SETS = 200;

/** All sets of a unit, the one that begins last first; of one day the highest version first. */
export function ruleSetsOf(store: Store, unitId: string): Promise<RuleSetDoc[]> {
  return store.find('rule_sets', {
    // Every day is greater than no day; the condition lets the index serve the order.
    where: { unitId, effectiveFrom: { gt: '' } },
    orderBy: [
      ['effectiveFrom', 'desc'],
      ['version', 'desc'],
    ],
    limit: MAX_RULE_SETS,
  });
}

/** Before a unit had rules, records count without points. */
const NO_RULES: PointRuleSet = { version: 0, effectiveFrom: '', rules: [] };

/**
 * Rule sets never change once written, so they are read outside of transactions. Whatever was in force on one day
 * was so on every day since it began: a bulk of records of this year costs a single request.
 */
export function ruleBook(store: Store, unitId: string, today: LocalDate): RuleBook {
  const known: Array<{ readonly askedFor: LocalDate; readonly set: PointRuleSet }> = [];

  async function load(date: LocalDate): Promise<PointRuleSet> {
    const [set] = await store.find('rule_sets', {
      where: { unitId, effectiveFrom: { lte: date } },
      orderBy: [
        ['effectiveFrom', 'desc'],
        ['version', 'desc'],
      ],
      limit: 1,
    });
    known.push({ askedFor: date, set: set ?? NO_RULES });
    return set ?? NO_RULES;
  }

  const cached = (date: LocalDate) =>
    known.find(({ askedFor, set }) => date <= askedFor && date >= set.effectiveFrom)?.set;

  return {
    async on(date) {
      if (known.length === 0 && date <= today) await load(today);
      return cached(date) ?? load(date);
    },
  };
}
