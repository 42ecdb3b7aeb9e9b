import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { ownEntries } from './entries';
import { ownStanding } from './own-standing';
import { ranking } from './ranking';
import { rulesInForce } from './rules';

export const pointsHandlers: Handlers<Extract<ActionOf<'api'>, `points.${string}`>> = {
  'points.entries': ownEntries,
  'points.standing': ownStanding,
  'points.ranking': ranking,
  'points.rules': rulesInForce,
};
