import { MAX_PARTNERS } from '../../../src/shared/campaign/partner-rules';
import type { Handler } from '../context';
import { currentCampaign } from './current-campaign';
import { rollupStanding } from './rollup-standing';
import { latestSnapshotId } from './snapshot';

export const rollup: Handler<'campaign.rollup'> = async ({ store, caller }) => {
  const { campaignId, name } = currentCampaign(caller);
  const campaign = await store.get('campaigns', campaignId);
  const partners = campaign?.partners ?? [];
  const joined = partners.flatMap((partner) => partner.campaignId ?? []);
  const snapshots = await store.find('campaign_snapshots', {
    where: { _id: { in: [campaignId, ...joined].map(latestSnapshotId) } },
    limit: MAX_PARTNERS + 1,
  });
  const byId = new Map(snapshots.map((snapshot) => [snapshot._id, snapshot]));
  const standingOf = (id: string | null) =>
    rollupStanding(id === null ? undefined : byId.get(latestSnapshotId(id)));
  return {
    unitName: caller.unit.name,
    campaignName: name,
    own: standingOf(campaignId),
    partners: partners.map((partner) => ({
      partnerId: partner.partnerId,
      name: partner.name,
      address: partner.address,
      joined: partner.campaignId !== null,
      standing: standingOf(partner.campaignId),
    })),
  };
};
