import { AppError } from '../../../src/shared/error/app-error';
import type { Indicator } from '../../../src/shared/standard/indicator';
import { indicatorKey } from '../../../src/shared/standard/indicator';
import type { ChapterDoc } from '../store/documents/standard';
import type { Store, Transaction } from '../store/store';
import { chapterId } from './chapter-id';

interface ChapterOfIndicator {
  readonly unitId: string;
  readonly campaignId: string;
  readonly year: string;
  /** Code or key, of the chapter or of anything in it. */
  readonly codeOrKey: string;
}

/**
 * The chapter that an indicator lies in; in a decision through its transaction.
 * @throws AppError NOT_FOUND when there is none, or it is another unit's
 */
export async function loadChapter(
  reader: Pick<Store | Transaction, 'get'>,
  { unitId, campaignId, year, codeOrKey }: ChapterOfIndicator,
): Promise<ChapterDoc> {
  const chapter = await reader.get('chapters', chapterId(campaignId, year, codeOrKey));
  if (chapter?.unitId !== unitId) throw notFound();
  return chapter;
}

/**
 * The chapter together with the indicator of a key.
 * @throws AppError NOT_FOUND when there is no such indicator
 */
export async function loadIndicator(
  reader: Pick<Store | Transaction, 'get'>,
  where: Omit<ChapterOfIndicator, 'codeOrKey'> & { readonly key: string },
): Promise<{ chapter: ChapterDoc; indicator: Indicator }> {
  const { key, ...rest } = where;
  const chapter = await loadChapter(reader, { ...rest, codeOrKey: key });
  const indicator = chapter.indicators.find(({ code }) => indicatorKey(code) === key);
  if (!indicator) throw notFound();
  return { chapter, indicator };
}

const notFound = () => new AppError('NOT_FOUND', '没有找到这项指标，标准可能已经调整，请返回后刷新');
