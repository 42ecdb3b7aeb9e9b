import type { Input, Output } from '../../../src/shared/contract/actions';
import type { World } from './world';

interface CampaignOptions {
  /** Prefix of the unit's ids, as in `twoUnits`. */
  readonly prefix?: string;
  readonly fromYear?: string;
  readonly toYear?: string;
}

/** The campaign that comes with the app, as a unit starts it. */
export const CAMPAIGN: Input<'campaign.create'> = {
  name: '省级文明单位创建',
  level: 'provincial',
  fromYear: '2026',
  toYear: '2028',
  template: 'partyOrgan',
  renewsCampaignId: null,
};

/** Starts the campaign that comes with the app, as a unit would: a year of 12 chapters, worked on in 2026. */
export function startCampaign(
  world: World,
  { prefix = '', fromYear = '2026', toYear = '2028' }: CampaignOptions = {},
): Promise<Output<'campaign.create'>> {
  return world.call(`${prefix}admin`, 'campaign.create', { ...CAMPAIGN, fromYear, toYear });
}
