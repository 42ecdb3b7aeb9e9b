import { AppError } from '../../../src/shared/error/app-error';
import { judge } from '../../../src/shared/selfcheck/judgement';
import { chapterCodeOf } from '../../../src/shared/standard/indicator';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { loadRound, roundChapterId } from './round-access';

export const judgeLine: Handler<'selfcheck.judge'> = async (context, { roundId, key, outcome, reason }) => {
  await refuseRisky(context, reason);
  return context.write(async (tx) => {
    const { caller, now } = context;
    const round = await loadRound(tx, caller, roundId);
    const chapter = await tx.get('round_chapters', roundChapterId(roundId, chapterCodeOf(key)));
    const line = chapter?.lines.find((each) => each.key === key);
    if (!chapter || !line) throw new AppError('NOT_FOUND', '这轮自查没有这项指标，请返回后刷新');
    // Freezing writes the chapter, so that a judgement at the same instant is either frozen with it or refused here.
    if (round.state !== 'open' || chapter.frozen) {
      throw new AppError('STATE_CHANGED', '这轮自查已经结束，评分不再变动；如有变化请在下一轮评定');
    }
    const judgement = judge(line, outcome, {
      reason,
      grades: round.grades,
      byName: caller.member.name,
      nowMs: now,
    });
    await tx.patch('round_chapters', chapter._id, {
      judgements: { ...chapter.judgements, [key]: judgement },
    });
    return judgement;
  });
};
