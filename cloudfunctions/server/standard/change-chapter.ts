import { AppError } from '../../../src/shared/error/app-error';
import { treeFaults } from '../../../src/shared/standard/check-standard';
import { compareCodes } from '../../../src/shared/standard/code-order';
import type { Chapter } from '../../../src/shared/standard/indicator';
import { runningCampaign } from '../campaign/current-campaign';
import type { MemberContext } from '../context';
import type { ChapterDoc } from '../store/documents/standard';
import type { Transaction } from '../store/store';
import { loadChapter } from './load-chapter';

interface Change {
  /** Code or key of anything in the chapter. */
  readonly codeOrKey: string;
  /** The revision that whoever changes it saw. */
  readonly revision: number;
  /** The definitions afterwards; throws AppError where the change may not be. */
  readonly apply: (chapter: ChapterDoc) => Pick<Chapter, 'headings' | 'indicators'>;
}

/**
 * Changes headings and indicators of a chapter of the year worked on; the tree is checked and kept in order.
 * @throws AppError STATE_CHANGED when somebody else changed the chapter meanwhile
 */
export async function changeChapter(
  context: MemberContext,
  tx: Transaction,
  { codeOrKey, revision, apply }: Change,
): Promise<{ revision: number }> {
  const { unit, current } = await runningCampaign(context, tx);
  const { campaignId, year } = current;
  const chapter = await loadChapter(tx, { unitId: unit._id, campaignId, year, codeOrKey });
  if (chapter.revision !== revision) {
    throw new AppError('STATE_CHANGED', '这一章刚被别人修改过，请返回刷新后再改');
  }
  const { headings, indicators } = apply(chapter);
  const after = { headings: byCode(headings), indicators: byCode(indicators) };
  const [fault] = treeFaults([{ code: chapter.code, title: chapter.title, ...after }]);
  if (fault) throw new AppError('INPUT_INVALID', fault.message, { 'indicator.code': fault.message });
  await tx.patch('chapters', chapter._id, { ...after, revision: revision + 1 });
  return { revision: revision + 1 };
}

const byCode = <T extends { readonly code: string }>(lines: readonly T[]) =>
  [...lines].sort((a, b) => compareCodes(a.code, b.code));
