import { AppError } from '../../../src/shared/error/app-error';
import { MAX_CHAPTERS } from '../../../src/shared/standard/limits';
import { currentCampaign, runningCampaign } from '../campaign/current-campaign';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { CampaignDoc } from '../store/documents/campaign';
import { chapterId } from './chapter-id';
import { chaptersOf } from './chapters-of';
import { loadChapter } from './load-chapter';
import { newChapter } from './new-chapter';

export const saveChapter: Handler<'standard.saveChapter'> = async (context, { code, title, isNew }) => {
  await refuseRisky(context, title);
  const seen = isNew ? await campaignWithRoom(context) : null;
  return context.write(async (tx) => {
    const { unit, current, campaign } = await runningCampaign(context, tx);
    const place = { unitId: unit._id, campaignId: current.campaignId, year: current.year };
    if (!isNew) {
      const chapter = await loadChapter(tx, { ...place, codeOrKey: code });
      await tx.patch('chapters', chapter._id, { title, revision: chapter.revision + 1 });
      return { revision: chapter.revision + 1 };
    }
    if (campaign._id !== seen?._id || campaign.chaptersAdded !== seen.chaptersAdded) {
      throw new AppError('STATE_CHANGED', '标准刚增加了章节，请刷新后再试一次');
    }
    if (await tx.get('chapters', chapterId(place.campaignId, place.year, code))) {
      const message = `第${code}章已经有了，请换一个编号`;
      throw new AppError('DUPLICATE', message, { code: message });
    }
    await tx.put('chapters', newChapter(place, { code, title, headings: [], indicators: [] }));
    await tx.patch('campaigns', campaign._id, { chaptersAdded: (campaign.chaptersAdded ?? 0) + 1 });
    return { revision: 0 };
  });
};

/**
 * The campaign as it was before its chapters were counted: whoever adds one after this shows in it.
 * @throws AppError NOT_ALLOWED when there are as many as a page reads
 */
async function campaignWithRoom({ store, caller }: MemberContext): Promise<CampaignDoc | null> {
  const { campaignId, year } = currentCampaign(caller);
  const seen = await store.get('campaigns', campaignId);
  if ((await chaptersOf(store, campaignId, year)).length < MAX_CHAPTERS) return seen;
  throw new AppError('NOT_ALLOWED', `一套标准最多${MAX_CHAPTERS}章，请先合并或删除不用的`);
}
