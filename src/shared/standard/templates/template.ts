import type { Standard } from '../indicator';
import { PARTY_ORGAN } from './party-organ';
import type { StandardTemplate } from './template-key';

const STANDARDS: Record<StandardTemplate, Standard> = {
  partyOrgan: PARTY_ORGAN,
};

export const templateStandard = (template: StandardTemplate): Standard => STANDARDS[template];
