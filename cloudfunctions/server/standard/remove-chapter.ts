import { AppError } from '../../../src/shared/error/app-error';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import { loadChapter } from './load-chapter';

export const removeChapter: Handler<'standard.removeChapter'> = (context, { code }) =>
  context.write(async (tx) => {
    const { unit, current } = await runningCampaign(context, tx);
    const { campaignId, year } = current;
    const chapter = await loadChapter(tx, { unitId: unit._id, campaignId, year, codeOrKey: code });
    if (chapter.indicators.length > 0 || chapter.headings.length > 0) {
      throw new AppError('NOT_ALLOWED', '这一章还有指标或小标题，请先删除或移走');
    }
    await tx.remove('chapters', chapter._id);
    return { code };
  });
