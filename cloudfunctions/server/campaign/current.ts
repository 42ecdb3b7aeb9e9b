import { GROUP_OFFICES, type GroupSeat } from '../../../src/shared/campaign/campaign-plan';
import type { CampaignView } from '../../../src/shared/campaign/plan-contract';
import { countUnsummarised } from '../activity/unsummarised';
import type { Handler } from '../context';
import { isManager } from '../is-manager';
import type { CampaignDoc } from '../store/documents/campaign';
import { type CampaignYear, campaignWithYear } from './campaign-of';
import { openedYears } from './opened-years';

export const current: Handler<'campaign.current'> = async (context, input) => {
  if (!context.caller.unit.campaign && !input.campaignId) return { campaign: null };
  const { campaign, year } = await campaignWithYear(context, input);
  const unsummarised = isManager(context.caller) ? await countUnsummarised(context, year.year) : null;
  return { campaign: { ...campaignView(campaign, year), unsummarised } };
};

/** What everyone of the unit may read of the campaign. */
function campaignView(
  campaign: CampaignDoc,
  { year, phase, readOnly }: Pick<CampaignYear, 'year' | 'phase' | 'readOnly'>,
): Omit<CampaignView, 'unsummarised'> {
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
    years: openedYears(campaign),
    readOnly,
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
