import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { create } from './create';
import { current } from './current';
import { end, past } from './end';
import { joinLead, leaveLead } from './join-lead';
import { openYear } from './open-year';
import { partner } from './partner';
import { partnerCode } from './partner-code';
import { removePartnerUnit, savePartnerUnit } from './partners';
import { passCurrentPhase, savePhase, tickPhaseItem } from './phases';
import { progress } from './progress';
import { readinessOfUnit } from './readiness';
import { rollup } from './rollup';
import { endGroupSeat, takeGroupSeat } from './seats';
import { trend } from './trend';

export const campaignHandlers: Handlers<Extract<ActionOf<'api'>, `campaign.${string}`>> = {
  'campaign.progress': progress,
  'campaign.readiness': readinessOfUnit,
  'campaign.trend': trend,
  'campaign.current': current,
  'campaign.create': create,
  'campaign.past': past,
  'campaign.tickItem': tickPhaseItem,
  'campaign.savePhase': savePhase,
  'campaign.passPhase': passCurrentPhase,
  'campaign.openYear': openYear,
  'campaign.end': end,
  'campaign.takeSeat': takeGroupSeat,
  'campaign.endSeat': endGroupSeat,
  'campaign.partnerCode': partnerCode,
  'campaign.joinLead': joinLead,
  'campaign.leaveLead': leaveLead,
  'campaign.savePartner': savePartnerUnit,
  'campaign.removePartner': removePartnerUnit,
  'campaign.rollup': rollup,
  'campaign.partner': partner,
};
