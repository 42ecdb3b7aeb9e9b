import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { create } from './create';
import { current } from './current';
import { progress } from './progress';
import { readinessOfUnit } from './readiness';
import { trend } from './trend';

export const campaignHandlers: Handlers<Extract<ActionOf<'api'>, `campaign.${string}`>> = {
  'campaign.progress': progress,
  'campaign.readiness': readinessOfUnit,
  'campaign.trend': trend,
  'campaign.current': current,
  'campaign.create': create,
};
