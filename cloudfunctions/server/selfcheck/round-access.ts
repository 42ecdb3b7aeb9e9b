import { AppError } from '../../../src/shared/error/app-error';
import type { RoundRow } from '../../../src/shared/selfcheck/contract';
import type { Caller } from '../context';
import type { RoundChapterDoc, RoundDoc } from '../store/documents/selfcheck';
import type { Store, Transaction } from '../store/store';

/** More than a standard may have. */
const MAX_CHAPTERS = 40;

export const roundChapterId = (roundId: string, chapterCode: string) => `${roundId}:${chapterCode}`;

/** @throws AppError NOT_FOUND when there is none, or it is another unit's */
export async function loadRound(
  reader: Pick<Store | Transaction, 'get'>,
  { member }: Caller,
  roundId: string,
): Promise<RoundDoc> {
  const round = await reader.get('rounds', roundId);
  if (round?.unitId !== member.unitId) throw new AppError('NOT_FOUND', '没有找到这轮自查，请返回后刷新');
  return round;
}

export function roundChapters(store: Store, roundId: string): Promise<RoundChapterDoc[]> {
  return store.find('round_chapters', {
    where: { roundId },
    orderBy: [['order', 'asc']],
    limit: MAX_CHAPTERS,
  });
}

export const roundRow = (round: RoundDoc): RoundRow => ({
  roundId: round._id,
  number: round.number,
  year: round.year,
  title: round.title,
  state: round.state,
  openedAtMs: round.openedAtMs,
  openedByName: round.openedByName,
  closedAtMs: round.closedAtMs,
  closedByName: round.closedByName,
  passPercent: round.passPercent,
  score: round.score,
});
