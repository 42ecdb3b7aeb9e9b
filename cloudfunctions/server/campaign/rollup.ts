import type { RollupStanding } from '../../../src/shared/campaign/partner-contract';
import { MAX_PARTNERS } from '../../../src/shared/campaign/partner-rules';
import type { Handler } from '../context';
import type { CampaignSnapshotDoc } from '../store/documents';
import { currentCampaign } from './current-campaign';

const latestId = (campaignId: string) => `${campaignId}:latest`;

export const rollup: Handler<'campaign.rollup'> = async ({ store, caller }) => {
  const { campaignId, name } = currentCampaign(caller);
  const campaign = await store.get('campaigns', campaignId);
  const partners = campaign?.partners ?? [];
  const joined = partners.flatMap((partner) => partner.campaignId ?? []);
  const snapshots = await store.find('campaign_snapshots', {
    where: { _id: { in: [campaignId, ...joined].map(latestId) } },
    limit: MAX_PARTNERS + 1,
  });
  const byId = new Map(snapshots.map((snapshot) => [snapshot._id, snapshot]));
  const standingOf = (id: string | null) => standing(id === null ? undefined : byId.get(latestId(id)));
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

function standing(snapshot: CampaignSnapshotDoc | undefined): RollupStanding | null {
  if (!snapshot) return null;
  const { takenOn, year, readinessPermille, resultPermille, evidencePermille, tasks, missingEvidence } =
    snapshot;
  return {
    takenOn,
    year,
    readinessPermille,
    resultPermille,
    evidencePermille,
    tasksTotal: tasks.total,
    tasksDone: tasks.done,
    tasksOverdue: tasks.overdue,
    missingEvidence,
  };
}
