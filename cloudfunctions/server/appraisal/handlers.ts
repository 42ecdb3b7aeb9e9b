import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { answerAppeal, appeal, decideCorrection } from './appeals';
import { compute } from './compute';
import { formula, saveFormula } from './formula';
import { decideItem, proposeItem } from './items';
import { publish } from './publish';
import { department, get, list } from './read';

export const appraisalHandlers: Handlers<Extract<ActionOf<'api'>, `appraisal.${string}`>> = {
  'appraisal.formula': formula,
  'appraisal.saveFormula': saveFormula,
  'appraisal.list': list,
  'appraisal.compute': compute,
  'appraisal.get': get,
  'appraisal.department': department,
  'appraisal.proposeItem': proposeItem,
  'appraisal.decideItem': decideItem,
  'appraisal.publish': publish,
  'appraisal.appeal': appeal,
  'appraisal.answerAppeal': answerAppeal,
  'appraisal.decideCorrection': decideCorrection,
};
