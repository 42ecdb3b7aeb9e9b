import { MAX_CHAPTERS } from '../../../src/shared/standard/limits';
import type { ChapterDoc } from '../store/documents/standard';
import type { Store } from '../store/store';
import { campaignYearId } from './chapter-id';

/** All chapters of a year in their order, in one request. The campaign must be known to be the caller's. */
export function chaptersOf(store: Store, campaignId: string, year: string): Promise<ChapterDoc[]> {
  return store.find('chapters', {
    where: { campaignYearId: campaignYearId(campaignId, year) },
    orderBy: [['order', 'asc']],
    limit: MAX_CHAPTERS,
  });
}
