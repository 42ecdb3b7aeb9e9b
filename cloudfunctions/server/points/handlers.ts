import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { ownAssessment } from './assessment';
import { ownEntries } from './entries';
import { ownStanding } from './own-standing';
import { ranking } from './ranking';
import { ruleSets } from './rule-sets';
import { rulesInForce } from './rules';
import { saveRuleSet } from './save-rule-set';

export const pointsHandlers: Handlers<Extract<ActionOf<'api'>, `points.${string}`>> = {
  'points.entries': ownEntries,
  'points.standing': ownStanding,
  'points.ranking': ranking,
  'points.rules': rulesInForce,
  'points.assessment': ownAssessment,
  'points.ruleSets': ruleSets,
  'points.saveRuleSet': saveRuleSet,
};
