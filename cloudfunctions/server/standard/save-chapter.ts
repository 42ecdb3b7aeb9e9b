import { AppError } from '../../../src/shared/error/app-error';
import { MAX_CHAPTERS } from '../../../src/shared/standard/limits';
import { currentCampaign, runningCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { chapterId } from './chapter-id';
import { chaptersOf } from './chapters-of';
import { loadChapter } from './load-chapter';
import { newChapter } from './new-chapter';

export const saveChapter: Handler<'standard.saveChapter'> = async (context, { code, title, isNew }) => {
  await refuseRisky(context, title);
  const { store, caller } = context;
  const running = currentCampaign(caller);
  if (isNew && (await chaptersOf(store, running.campaignId, running.year)).length >= MAX_CHAPTERS) {
    throw new AppError('NOT_ALLOWED', `一套标准最多${MAX_CHAPTERS}章，请先合并或删除不用的`);
  }
  return context.write(async (tx) => {
    const { unit, current, campaign } = await runningCampaign(context, tx);
    const place = { unitId: unit._id, campaignId: current.campaignId, year: current.year };
    if (!isNew) {
      const chapter = await loadChapter(tx, { ...place, codeOrKey: code });
      await tx.patch('chapters', chapter._id, { title, revision: chapter.revision + 1 });
      return { revision: chapter.revision + 1 };
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
