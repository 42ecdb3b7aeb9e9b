import type * as v from 'valibot';
import { activityActions } from '../activity/contract';
import { appraisalActions } from '../appraisal/contract';
import { brandActions } from '../brand/contract';
import { campaignActions } from '../campaign/contract';
import { groupActions } from '../campaign/group-contract';
import { partnerActions } from '../campaign/partner-contract';
import { planActions } from '../campaign/plan-contract';
import { evidenceActions } from '../evidence/contract';
import { feedbackActions } from '../feedback/contract';
import { ledgerActions } from '../ledger/contract';
import { membershipActions } from '../membership/contract';
import { pledgeActions } from '../pledge/contract';
import { pointsActions } from '../points/contract';
import { reconcileActions } from '../reconcile/contract';
import { recordActions } from '../record/contract';
import { redemptionActions } from '../redemption/contract';
import { selfcheckActions } from '../selfcheck/contract';
import { serviceActions } from '../service/contract';
import { standardActions } from '../standard/contract';
import { taskActions } from '../task/contract';

/** The one table from which client types, server dispatch, role matrix, fuzz and reference page come. */
export const ACTIONS = {
  ...membershipActions,
  ...activityActions,
  ...recordActions,
  ...pointsActions,
  ...campaignActions,
  ...planActions,
  ...groupActions,
  ...partnerActions,
  ...standardActions,
  ...selfcheckActions,
  ...appraisalActions,
  ...feedbackActions,
  ...serviceActions,
  ...redemptionActions,
  ...ledgerActions,
  ...brandActions,
  ...evidenceActions,
  ...taskActions,
  ...pledgeActions,
  ...reconcileActions,
} as const;

export type Action = keyof typeof ACTIONS;
/** What a caller passes. */
export type Input<A extends Action> = v.InferInput<(typeof ACTIONS)[A]['input']>;
/** What a handler receives: checked and cleaned. */
export type CheckedInput<A extends Action> = v.InferOutput<(typeof ACTIONS)[A]['input']>;
export type Output<A extends Action> = v.InferOutput<(typeof ACTIONS)[A]['output']>;
export type ReadAction = { [A in Action]: (typeof ACTIONS)[A]['write'] extends true ? never : A }[Action];
export type WriteAction = Exclude<Action, ReadAction>;
/** The actions of one cloud function. */
export type ActionOf<F extends 'api' | 'documents'> = {
  [A in Action]: (typeof ACTIONS)[A]['function'] extends F ? A : never;
}[Action];

export function isAction(name: unknown): name is Action {
  return typeof name === 'string' && Object.hasOwn(ACTIONS, name);
}
