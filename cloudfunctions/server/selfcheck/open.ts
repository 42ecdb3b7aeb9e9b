import { AppError } from '../../../src/shared/error/app-error';
import { roundLine } from '../../../src/shared/selfcheck/judgement';
import { indicatorKey } from '../../../src/shared/standard/indicator';
import { currentCampaign, runningCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { chaptersOf } from '../standard/chapters-of';
import type { RoundDoc } from '../store/documents/selfcheck';
import type { ChapterDoc } from '../store/documents/standard';
import type { Transaction } from '../store/store';
import { roundChapterId, roundRow } from './round-access';

export const openRound: Handler<'selfcheck.open'> = async (context, { title }) => {
  const { store, caller, now } = context;
  await refuseRisky(context, title);
  const { campaignId, year } = currentCampaign(caller);
  // In this order: a chapter added after the campaign was seen shows in the campaign.
  const seen = await store.get('campaigns', campaignId);
  const known = await chaptersOf(store, campaignId, year);
  return context.write(async (tx) => {
    const { unit, current, campaign } = await runningCampaign(context, tx);
    if (current.campaignId !== campaignId || current.year !== year) {
      throw new AppError('STATE_CHANGED', '创建年度已经变化，请刷新后再开始自查');
    }
    if (campaign.openRoundId) {
      throw new AppError('NOT_ALLOWED', '上一轮自查还没有结束，请先完成它，再开始新的一轮');
    }
    if (campaign.chaptersAdded !== seen?.chaptersAdded) {
      throw new AppError('STATE_CHANGED', '标准刚增加了章节，请再试一次');
    }
    const judged = await heldChapters(tx, known);
    const counterId = `${campaignId}:${year}:rounds`;
    const number = ((await tx.get('counters', counterId))?.last ?? 0) + 1;
    await tx.put('counters', { _id: counterId, unitId: unit._id, last: number });
    const round: RoundDoc = {
      _id: `${campaignId}:${year}:${number}`,
      unitId: unit._id,
      campaignId,
      year,
      number,
      title,
      state: 'open',
      chapterCodes: judged.map(({ code }) => code),
      grades: campaign.grades,
      passPercent: campaign.passPercent,
      openedAtMs: now,
      openedByName: caller.member.name,
      closedAtMs: null,
      closedByName: '',
      score: null,
    };
    await tx.put('rounds', round);
    for (const chapter of judged) await tx.put('round_chapters', roundChapter(round, chapter));
    await tx.patch('campaigns', campaignId, { openRoundId: round._id });
    return roundRow(round);
  });
};

/**
 * The chapters as they are now. Each is written, so that a change of the standard at this moment collides and is either
 * asked in this round or comes after it.
 * @throws AppError NOT_ALLOWED when there is nothing to judge
 */
async function heldChapters(tx: Transaction, known: readonly ChapterDoc[]): Promise<ChapterDoc[]> {
  const judged: ChapterDoc[] = [];
  for (const { _id } of known) {
    const chapter = await tx.get('chapters', _id);
    if (!chapter || chapter.indicators.length === 0) continue;
    await tx.increment('chapters', _id, { moves: 1 });
    judged.push(chapter);
  }
  if (judged.length > 0) return judged;
  throw new AppError('NOT_ALLOWED', '测评标准里还没有指标，请先由管理员导入或编辑标准');
}

/** The lines are copied, so that what is changed in the standard later does not change what was asked in this round. */
function roundChapter({ _id: roundId, unitId }: RoundDoc, { code, title, order, indicators }: ChapterDoc) {
  return {
    _id: roundChapterId(roundId, code),
    unitId,
    roundId,
    order,
    code,
    title,
    lines: indicators.map((indicator) => roundLine(indicatorKey(indicator.code), indicator)),
    judgements: {},
    frozen: false,
  };
}
