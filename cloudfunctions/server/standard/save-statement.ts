import { AppError } from '../../../src/shared/error/app-error';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { rewrittenText } from '../rewritten-text';
import { loadIndicator } from './load-chapter';
import { statementId } from './statement-id';

/**
 * The year is named by whoever writes: what was written on one year while the next was being opened must not land in
 * the other. Opening a year writes the old year's chapters as this does, so the two collide.
 */
export const saveStatement: Handler<'standard.saveStatement'> = async (context, input) => {
  const { year, key, revision, text } = input;
  await refuseRisky(context, text);
  return context.write(async (tx) => {
    const { unit, current } = await runningCampaign(context, tx);
    const { campaignId } = current;
    if (year !== current.year) throw otherYear(year, current.year);
    const { chapter } = await loadIndicator(tx, { unitId: unit._id, campaignId, year, key });
    const _id = statementId(campaignId, year, key);
    const before = await tx.get('statements', _id);
    if ((before?.revision ?? 0) !== revision) {
      throw new AppError('STATE_CHANGED', '填报说明刚被别人修改过，请复制您写的内容，刷新后再改');
    }
    await tx.put('statements', {
      _id,
      unitId: unit._id,
      campaignId,
      year,
      key,
      ...rewrittenText(before, text, context),
    });
    const chars = [...text].length;
    await tx.patch('chapters', chapter._id, {
      statementChars: { ...chapter.statementChars, [key]: chars },
      moves: (chapter.moves ?? 0) + 1,
    });
    return { revision: revision + 1, chars };
  });
};

function otherYear(year: string, currentYear: string): AppError {
  const message = `现在办理的是${currentYear}年度，${year}年度的填报说明不能再改；请复制您写的内容，返回刷新后再写`;
  return new AppError('STATE_CHANGED', message);
}
