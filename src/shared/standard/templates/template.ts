import type { Standard } from '../indicator';
import { EDUCATION_BUREAU } from './education-bureau';
import { PARTY_ORGAN } from './party-organ';
import type { StandardTemplate } from './template-key';

const STANDARDS: Record<StandardTemplate, Standard> = {
  partyOrgan: PARTY_ORGAN,
  educationBureau: EDUCATION_BUREAU,
};

export const templateStandard = (template: StandardTemplate): Standard => STANDARDS[template];
