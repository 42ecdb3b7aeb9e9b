import type { PointItemDoc } from '../../cloudfunctions/server/store/documents/points';
import { type PricedItem, priceItem } from '../../src/shared/points/point-item';
import type { PointRuleSet } from '../../src/shared/points/point-rule';
import { addDays, instantOf } from '../../src/shared/time/local-date';
import { timeKey } from '../../src/shared/time/time-key';
import { APPEALS } from './catalogue/appeals';
import { APPEALED_DEDUCTION, POINT_ITEMS, type PointItemFacts } from './catalogue/point-items';
import type { LedgerStep } from './ledger-step';
import { personNamed } from './people';
import type { Moment, Organisation } from './world';

export interface PointItems {
  readonly items: Map<string, PointItemDoc>;
  readonly steps: readonly LedgerStep[];
  /** The deduction that was appealed against, and the correction that followed. */
  readonly appealedId: string;
  readonly correctionId: string;
}

/** The correction is proposed and confirmed so many days ago, after the appeal was answered. */
const CORRECTION_DAYS_AGO = 52;

/** What secretaries proposed beyond activities, with what the second one made of it. */
export function makePointItems(
  moment: Moment,
  organisation: Organisation,
  ruleSet: PointRuleSet,
): PointItems {
  const items = new Map<string, PointItemDoc>();
  const steps: LedgerStep[] = [];
  const add = (facts: ItemFacts): string => {
    const item = itemOf(moment, organisation, facts, `point-item-${String(items.size + 1).padStart(2, '0')}`);
    items.set(item._id, item);
    if (item.state === 'confirmed' && item.decidedAtMs !== null) {
      steps.push({ atMs: item.decidedAtMs, act: 'countItem', itemId: item._id });
    }
    return item._id;
  };
  let appealedId = '';
  for (const facts of POINT_ITEMS) {
    const id = add({ ...facts, priced: priceItem(ruleSet, facts) });
    if (facts === APPEALED_DEDUCTION) appealedId = id;
  }
  const correctionId = add(correctionOf(ruleSet));
  return { items, steps, appealedId, correctionId };
}

type ItemFacts = Omit<PointItemFacts, 'source' | 'itemKey'> & {
  readonly source: PointItemDoc['source'];
  readonly itemKey: string | null;
  readonly priced: PricedItem;
};

function correctionOf(ruleSet: PointRuleSet): ItemFacts {
  const deducted = priceItem(ruleSet, APPEALED_DEDUCTION).points;
  const proposal = { source: 'correction', itemKey: null, points: 0 - deducted } as const;
  return {
    ...APPEALED_DEDUCTION,
    ...proposal,
    priced: priceItem(ruleSet, proposal),
    fact: APPEALS.deduction.correction,
    proposer: '沈致远',
    decider: '方敏华',
    decidedDaysAgo: CORRECTION_DAYS_AGO - 1,
  };
}

function itemOf(
  { today, nowMs }: Moment,
  organisation: Organisation,
  facts: ItemFacts,
  _id: string,
): PointItemDoc {
  const { member } = personNamed(organisation, facts.name);
  const proposer = personNamed(organisation, facts.proposer).member;
  const decider = facts.decidedDaysAgo === null ? null : personNamed(organisation, facts.decider).member;
  const isCorrection = facts.source === 'correction';
  const proposedDaysAgo = isCorrection ? CORRECTION_DAYS_AGO : facts.daysAgo - 1;
  const proposedAtMs = Math.min(instantOf(addDays(today, -proposedDaysAgo), '15:20'), nowMs - 3_600_000);
  return {
    _id,
    unitId: member.unitId,
    memberId: member._id,
    memberName: member.name,
    departmentName: member.departmentName,
    source: facts.source,
    itemKey: facts.itemKey,
    ...facts.priced,
    occurredOn: addDays(today, -facts.daysAgo),
    fact: facts.fact,
    pictures: [],
    state: !decider ? 'proposed' : facts.rejection === '' ? 'confirmed' : 'rejected',
    proposerId: proposer._id,
    proposerName: proposer.name,
    proposedAtMs,
    proposedKey: timeKey(proposedAtMs, _id),
    deciderId: decider?._id ?? null,
    deciderName: decider?.name ?? '',
    decidedAtMs: decider ? instantOf(addDays(today, -(facts.decidedDaysAgo ?? 0)), '10:05') : null,
    reason: facts.rejection,
    entryId: null,
    appealId: null,
    reversesEntryId: null,
  };
}
