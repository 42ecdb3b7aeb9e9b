import { PARTNER_CODE_MS } from '../../../src/shared/campaign/partner-rules';
import { formatInviteCode } from '../../../src/shared/membership/invite-code';
import type { Handler } from '../context';
import { newInviteCode } from '../membership/new-invite-code';
import { runningCampaign } from './current-campaign';

export const partnerCode: Handler<'campaign.partnerCode'> = (context) =>
  context.write(async (tx) => {
    const { unit, campaign } = await runningCampaign(context, tx);
    const code = newInviteCode();
    const expiresAtMs = context.now + PARTNER_CODE_MS;
    if (campaign.partnerCode) await tx.remove('partner_codes', campaign.partnerCode.code);
    await tx.put('partner_codes', { _id: code, unitId: unit._id, campaignId: campaign._id, expiresAtMs });
    await tx.patch('campaigns', campaign._id, { partnerCode: { code, expiresAtMs } });
    return { code: formatInviteCode(code), expiresAtMs };
  });
