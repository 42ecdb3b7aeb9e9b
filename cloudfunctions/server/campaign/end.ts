import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { runningCampaign } from './current-campaign';
import { unbindFromLead } from './unbind-from-lead';

/** Past ones are few: a term lasts years. */
const MAX_PAST = 20;

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
  const found = await store.find('campaigns', {
    where: { unitId: caller.unit._id },
    orderBy: [['createdAtMs', 'desc']],
    limit: MAX_PAST,
  });
  const campaigns = found.flatMap(
    ({ _id, name, level, fromYear, toYear, phases, endedAtMs, endedReason }) => {
      if (endedAtMs === null) return [];
      const lastYear = Object.keys(phases).sort().at(-1) ?? fromYear;
      return [{ campaignId: _id, name, level, fromYear, toYear, lastYear, endedAtMs, endedReason }];
    },
  );
  return { campaigns };
};
