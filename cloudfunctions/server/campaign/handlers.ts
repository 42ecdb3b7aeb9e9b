import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { progress } from './progress';

export const campaignHandlers: Handlers<Extract<ActionOf<'api'>, `campaign.${string}`>> = {
  'campaign.progress': progress,
};
