import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { campaignsOf } from './campaigns-of';
import { runningCampaign } from './current-campaign';
import { lastYearOf } from './opened-years';
import { unbindFromLead } from './unbind-from-lead';

export const end: Handler<'campaign.end'> = async (context, { reason }) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { unit, campaign } = await runningCampaign(context, tx);
    // Else the unit that leads would show the last figures of this campaign for ever.
    await unbindFromLead(tx, campaign);
    await tx.patch('campaigns', campaign._id, {
      endedAtMs: context.now,
      endedReason: reason,
      partnerCode: null,
    });
    if (campaign.partnerCode) await tx.remove('partner_codes', campaign.partnerCode.code);
    await tx.patch('units', unit._id, { campaign: null });
    return { campaignId: campaign._id };
  });
};

export const past: Handler<'campaign.past'> = async ({ store, caller }) => {
  const found = await campaignsOf(store, caller.unit._id);
  return {
    campaigns: found.flatMap((campaign) => {
      const { _id: campaignId, name, level, fromYear, toYear, endedAtMs, endedReason } = campaign;
      if (endedAtMs === null) return [];
      const lastYear = lastYearOf(campaign);
      return [{ campaignId, name, level, fromYear, toYear, lastYear, endedAtMs, endedReason }];
    }),
  };
};
