import type { ActionOf } from '../../src/shared/contract/actions';
import { activityHandlers } from '../server/activity/handlers';
import { brandHandlers } from '../server/brand/handlers';
import { campaignHandlers } from '../server/campaign/handlers';
import { cloudPlatform } from '../server/cloud-platform';
import type { Handlers } from '../server/context';
import { dispatcher } from '../server/dispatch';
import { feedbackHandlers } from '../server/feedback/handlers';
import { ledgerHandlers } from '../server/ledger/handlers';
import { membershipHandlers } from '../server/membership/handlers';
import { pointsHandlers } from '../server/points/handlers';
import { recordHandlers } from '../server/record/handlers';
import { redemptionHandlers } from '../server/redemption/handlers';
import { serviceHandlers } from '../server/service/handlers';
import { standardHandlers } from '../server/standard/handlers';

const handlers: Handlers<ActionOf<'api'>> = {
  ...membershipHandlers,
  ...activityHandlers,
  ...recordHandlers,
  ...pointsHandlers,
  ...campaignHandlers,
  ...standardHandlers,
  ...feedbackHandlers,
  ...serviceHandlers,
  ...redemptionHandlers,
  ...ledgerHandlers,
  ...brandHandlers,
};

export const main = dispatcher(cloudPlatform, handlers);
