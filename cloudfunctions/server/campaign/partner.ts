import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { currentCampaign } from './current-campaign';
import { rollupStanding } from './rollup-standing';

const MAX_WEEKS = 12;

/**
 * A unit agreed to show this by joining with the code, and takes it back by leaving: the partner's line in the own
 * campaign holds the other campaign's id only in between. Its pictures alone are read.
 */
export const partner: Handler<'campaign.partner'> = async ({ store, caller }, { partnerId }) => {
  const campaign = await store.get('campaigns', currentCampaign(caller).campaignId);
  const found = campaign?.partners.find((each) => each.partnerId === partnerId);
  if (!found) throw new AppError('NOT_FOUND', '没有找到这个同创单位，请返回刷新');
  const { name, address, campaignId } = found;
  if (campaignId === null) return { name, address, standing: null, chapters: [], weeks: [] };
  // The latest one sorts before those of weeks, since letters come after digits.
  const [latest, ...weeks] = await store.find('campaign_snapshots', {
    where: { campaignId },
    orderBy: [['weekOf', 'desc']],
    limit: MAX_WEEKS + 1,
  });
  return {
    name,
    address,
    standing: rollupStanding(latest),
    chapters: (latest?.chapters ?? []).map((chapter) => ({ ...chapter })),
    weeks: weeks.reverse().map(({ takenOn, readinessPermille }) => ({ takenOn, readinessPermille })),
  };
};
