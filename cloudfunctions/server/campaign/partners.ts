import type { PartnerUnit } from '../../../src/shared/campaign/campaign-plan';
import { savePartner } from '../../../src/shared/campaign/partner-rules';
import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { CampaignDoc } from '../store/documents/campaign';
import { runningCampaign } from './current-campaign';

export const savePartnerUnit: Handler<'campaign.savePartner'> = async (
  context,
  { partnerId, name, address },
) => {
  await refuseRisky(context, [name, address].join('\n'));
  return context.write(async (tx) => {
    const { campaign } = await runningCampaign(context, tx);
    const before = partnerId === null ? NEW_PARTNER : partnerOf(campaign, partnerId);
    const partner = { ...before, partnerId: partnerId ?? context.newId(), name, address };
    await tx.patch('campaigns', campaign._id, { partners: savePartner(campaign.partners, partner) });
    return { partnerId: partner.partnerId };
  });
};

const NEW_PARTNER = { unitId: null, campaignId: null };

export const removePartnerUnit: Handler<'campaign.removePartner'> = (context, { partnerId }) =>
  context.write(async (tx) => {
    const { campaign } = await runningCampaign(context, tx);
    const { campaignId } = partnerOf(campaign, partnerId);
    const partners = campaign.partners.filter((each) => each.partnerId !== partnerId);
    await tx.patch('campaigns', campaign._id, { partners });
    const theirs = campaignId === null ? null : await tx.get('campaigns', campaignId);
    if (theirs?.leadCampaignId === campaign._id) {
      await tx.patch('campaigns', theirs._id, { leadCampaignId: null, leadUnitName: '' });
    }
    return { partnerId };
  });

function partnerOf({ partners }: CampaignDoc, partnerId: string): PartnerUnit {
  const partner = partners.find((each) => each.partnerId === partnerId);
  if (!partner) throw new AppError('NOT_FOUND', '没有找到这个同创单位，请刷新');
  return partner;
}
