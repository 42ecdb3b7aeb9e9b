import { AppError } from '../error/app-error';
import { vetoRuleKey } from './assess';
import type { AssessmentRules } from './assessment-rules';
import type { PointRuleSet } from './point-rule';

/** What a secretary may propose and another one confirm. */
export const ITEM_SOURCES = ['bonus', 'deduction', 'veto', 'correction'] as const;
export type ItemSource = (typeof ITEM_SOURCES)[number];

export const ITEM_STATES = ['proposed', 'confirmed', 'rejected'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

interface Proposal {
  readonly source: ItemSource;
  /** Which item of the rules; null for a correction. */
  readonly itemKey: string | null;
  /** For a bonus how many, for a correction signed; null where the rules say it. */
  readonly points: number | null;
}

/** What an item will be in the ledger once it is confirmed. */
export interface PricedItem {
  readonly label: string;
  readonly ruleKey: string;
  /** Signed. */
  readonly points: number;
  readonly ruleVersion: number;
}

/**
 * What a proposal comes to by the rules in force on the day of its fact.
 * @throws AppError INPUT_INVALID naming the field when the rules have no such item or not so many points
 */
export function priceItem(ruleSet: PointRuleSet, proposal: Proposal): PricedItem {
  return { ...priced(ruleSet.assessment ?? null, proposal), ruleVersion: ruleSet.version };
}

function priced(
  rules: AssessmentRules | null,
  { source, itemKey, points }: Proposal,
): Omit<PricedItem, 'ruleVersion'> {
  if (source === 'correction') return correction(itemKey, points);
  if (source === 'bonus') {
    const item = itemOf(rules?.bonuses, itemKey, '加分');
    const given = points ?? 0;
    if (given < 1 || given > item.maxPoints) refuse('points', `“${item.label}”可加1至${item.maxPoints}分`);
    return { label: item.label, ruleKey: `bonus:${item.key}`, points: given };
  }
  if (points !== null) refuse('points', '分值由规则确定，不用填写');
  if (source === 'deduction') {
    const item = itemOf(rules?.deductions, itemKey, '扣分');
    return { label: item.label, ruleKey: `deduction:${item.key}`, points: -item.points };
  }
  const item = itemOf(rules?.vetoes, itemKey, '一票否决');
  return { label: item.label, ruleKey: vetoRuleKey(item.effect, item.key), points: 0 };
}

function correction(itemKey: string | null, points: number | null): Omit<PricedItem, 'ruleVersion'> {
  if (itemKey !== null) refuse('itemKey', '更正不对应规则中的事项，请去掉事项');
  return { label: '积分更正', ruleKey: 'correction', points: points ?? 0 };
}

function itemOf<T extends { readonly key: string }>(
  items: readonly T[] | undefined,
  key: string | null,
  word: string,
): T {
  const item = items?.find((each) => each.key === key);
  return item ?? refuse('itemKey', `当日有效的规则中没有这一${word}事项，请重新选择`);
}

function refuse(field: string, message: string): never {
  throw new AppError('INPUT_INVALID', message, { [field]: message });
}
