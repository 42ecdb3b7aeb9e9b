import type { CampaignDoc } from '../store/documents/campaign';
import type { Transaction } from '../store/store';

/** The unit that leads keeps this one in its list, by name alone. */
export async function unbindFromLead(tx: Transaction, campaign: CampaignDoc): Promise<void> {
  const { _id: campaignId, leadCampaignId } = campaign;
  if (leadCampaignId === null) return;
  const lead = await tx.get('campaigns', leadCampaignId);
  if (lead) {
    const partners = lead.partners.map((partner) =>
      partner.campaignId === campaignId ? { ...partner, unitId: null, campaignId: null } : partner,
    );
    await tx.patch('campaigns', lead._id, { partners });
  }
  await tx.patch('campaigns', campaignId, { leadCampaignId: null, leadUnitName: '' });
}
