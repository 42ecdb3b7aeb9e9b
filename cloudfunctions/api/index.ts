import type { ActionOf } from '../../src/shared/contract/actions';
import { activityHandlers } from '../server/activity/handlers';
import { appraisalHandlers } from '../server/appraisal/handlers';
import { brandHandlers } from '../server/brand/handlers';
import { campaignHandlers } from '../server/campaign/handlers';
import { cloudPlatform } from '../server/cloud-platform';
import type { Handlers } from '../server/context';
import { dispatcher } from '../server/dispatch';
import { evidenceHandlers } from '../server/evidence/handlers';
import { feedbackHandlers } from '../server/feedback/handlers';
import { ledgerHandlers } from '../server/ledger/handlers';
import { membershipHandlers } from '../server/membership/handlers';
import { pledgeHandlers } from '../server/pledge/handlers';
import { pointsHandlers } from '../server/points/handlers';
import { reconcileHandlers } from '../server/reconcile/handlers';
import { recordHandlers } from '../server/record/handlers';
import { redemptionHandlers } from '../server/redemption/handlers';
import { selfcheckHandlers } from '../server/selfcheck/handlers';
import { serviceHandlers } from '../server/service/handlers';
import { standardHandlers } from '../server/standard/handlers';
import { taskHandlers } from '../server/task/handlers';

const handlers: Handlers<ActionOf<'api'>> = {
  ...membershipHandlers,
  ...activityHandlers,
  ...recordHandlers,
  ...pointsHandlers,
  ...campaignHandlers,
  ...selfcheckHandlers,
  ...appraisalHandlers,
  ...standardHandlers,
  ...feedbackHandlers,
  ...serviceHandlers,
  ...redemptionHandlers,
  ...ledgerHandlers,
  ...brandHandlers,
  ...evidenceHandlers,
  ...taskHandlers,
  ...pledgeHandlers,
  ...reconcileHandlers,
};

export const main = dispatcher(cloudPlatform, handlers);
