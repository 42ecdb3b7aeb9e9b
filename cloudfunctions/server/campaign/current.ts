import { GROUP_OFFICES, type GroupSeat } from '../../../src/shared/campaign/campaign-plan';
import type { CampaignView } from '../../../src/shared/campaign/plan-contract';
import type { Handler } from '../context';
import type { CampaignDoc, UnitDoc } from '../store/documents';

export const current: Handler<'campaign.current'> = async ({ store, caller }) => {
  const running = caller.unit.campaign;
  const campaign = running ? await store.get('campaigns', running.campaignId) : null;
  return { campaign: campaign && running ? campaignView(campaign, running) : null };
};

/** What everyone of the unit may read of the campaign. */
export function campaignView(
  campaign: CampaignDoc,
  { year, phase }: NonNullable<UnitDoc['campaign']>,
): CampaignView {
  const { name, level, fromYear, toYear, leadUnitName, standardName } = campaign;
  return {
    campaignId: campaign._id,
    name,
    level,
    fromYear,
    toYear,
    year,
    phase,
    phases: (campaign.phases[year] ?? []).map((plan) => ({
      ...plan,
      tasks: [...plan.tasks],
      exitChecks: [...plan.exitChecks],
    })),
    years: Object.keys(campaign.phases).sort(),
    leadingGroup: [...campaign.leadingGroup].sort(bySeat).map(({ memberId: _, ...seat }) => seat),
    partners: campaign.partners.map(({ partnerId, name, address, campaignId }) => ({
      partnerId,
      name,
      address,
      joined: campaignId !== null,
    })),
    leadUnitName,
    standardName,
    isRenewal: campaign.renewsCampaignId !== null,
  };
}

function bySeat(a: GroupSeat, b: GroupSeat): number {
  const ended = Number(a.to !== null) - Number(b.to !== null);
  const office = GROUP_OFFICES.indexOf(a.office) - GROUP_OFFICES.indexOf(b.office);
  return ended || office || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);
}
