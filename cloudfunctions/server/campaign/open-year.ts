import { shiftPhases } from '../../../src/shared/campaign/phase-rules';
import { AppError } from '../../../src/shared/error/app-error';
import { carriedVetoes } from '../../../src/shared/standard/carried-vetoes';
import type { LocalDate } from '../../../src/shared/time/local-date';
import type { Handler } from '../context';
import { chapterId } from '../standard/chapter-id';
import { chaptersOf } from '../standard/chapters-of';
import { newChapter } from '../standard/new-chapter';
import { currentCampaign, runningCampaign } from './current-campaign';
import { giveStandingTasks } from './give-standing-tasks';
import { takeSnapshot } from './snapshot';
import { keepStaff } from './staff';

/**
 * From 1 January on: what is opened leaves the year before to be read only, and that one has evidence to take and
 * tasks to confirm until its last day. What is done meanwhile in January counts for the new year all the same, since
 * activities are added up by their day.
 *
 * The next year gets the chapters as they are defined now, with nothing added up in them but vetoes that still lie in
 * the look-back. Statements are not copied:
 * they tell what was done in their year; whoever writes the next one is offered the last (`standard.indicator`).
 */
export const openYear: Handler<'campaign.openYear'> = async (context, { year }) => {
  const { campaignId, year: oldYear, toYear } = currentCampaign(context.caller);
  refuseYear({ year, oldYear, toYear, today: context.today });
  // In this order: a chapter added after the campaign was seen shows in the campaign.
  const seen = await context.store.get('campaigns', campaignId);
  const known = await chaptersOf(context.store, campaignId, oldYear);
  // Where no night has seen the year that ends: what is so now is nearest to it.
  await keepStaff(context.store, { unitId: context.caller.unit._id, year: oldYear, unlessKept: true });
  const opened = await context.write(async (tx) => {
    const { unit, current, campaign } = await runningCampaign(context, tx);
    if (current.campaignId !== campaignId || current.year !== oldYear) {
      throw new AppError('STATE_CHANGED', '年度刚被别人打开，请返回刷新');
    }
    if (campaign.chaptersAdded !== seen?.chaptersAdded) {
      throw new AppError('STATE_CHANGED', '标准刚增加了章节，请再试一次');
    }
    let indicators = 0;
    for (const { code } of known) {
      const chapter = await tx.get('chapters', chapterId(campaignId, oldYear, code));
      if (!chapter) continue;
      await tx.put('chapters', {
        ...newChapter({ unitId: unit._id, campaignId, year }, chapter),
        results: carriedVetoes(chapter, chapter.results, context.today),
      });
      // What was only read protects nothing: a change of the old chapter at this moment would miss the new year.
      await tx.patch('chapters', chapter._id, { revision: chapter.revision + 1 });
      indicators += chapter.indicators.length;
    }
    const phases = { ...campaign.phases, [year]: shiftPhases(campaign.phases[oldYear] ?? [], year) };
    await tx.patch('campaigns', campaignId, { phases });
    await tx.patch('units', unit._id, { campaign: { ...current, year, phase: 'planning' } });
    return { year, indicators };
  });
  const unit = await giveStandingTasks(context);
  // Else the first screen would have nothing to say of the new year until the night.
  if (unit) await takeSnapshot(context.store, unit, context.now);
  return opened;
};

interface Years {
  readonly year: string;
  readonly oldYear: string;
  readonly toYear: string;
  readonly today: LocalDate;
}

function refuseYear({ year, oldYear, toYear, today }: Years): void {
  if (year !== String(Number(oldYear) + 1)) {
    throw new AppError('STATE_CHANGED', `现在是${oldYear}年度，请返回刷新`);
  }
  if (year > toYear) {
    throw new AppError('NOT_ALLOWED', `创建周期到${toYear}年为止，请结束本次创建，再开始复评`);
  }
  if (today < `${year}-01-01`) {
    const message = `${year}年1月1日起才能打开${year}年度，在那之前请把${oldYear}年度的材料和任务做完`;
    throw new AppError('NOT_ALLOWED', message);
  }
}
