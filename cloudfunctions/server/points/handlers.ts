import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { answerAppeal } from './answer-appeal';
import { appeal } from './appeal';
import { appealQueue, ownAppeals } from './appeals';
import { ownAssessment } from './assessment';
import { confirmItem } from './confirm-item';
import { ownEntries } from './entries';
import { itemQueue, oneItem } from './items';
import { ownStanding } from './own-standing';
import { closedPeriods } from './periods';
import { proposeItem } from './propose-item';
import { publishedList } from './published';
import { ranking } from './ranking';
import { ruleSets } from './rule-sets';
import { rulesInForce } from './rules';
import { saveRuleSet } from './save-rule-set';

export const pointsHandlers: Handlers<Extract<ActionOf<'api'>, `points.${string}`>> = {
  'points.entries': ownEntries,
  'points.standing': ownStanding,
  'points.ranking': ranking,
  'points.rules': rulesInForce,
  'points.propose': proposeItem,
  'points.confirm': confirmItem,
  'points.items': itemQueue,
  'points.item': oneItem,
  'points.periods': closedPeriods,
  'points.published': publishedList,
  'points.appeal': appeal,
  'points.appeals': ownAppeals,
  'points.appealQueue': appealQueue,
  'points.answerAppeal': answerAppeal,
  'points.assessment': ownAssessment,
  'points.ruleSets': ruleSets,
  'points.saveRuleSet': saveRuleSet,
};
