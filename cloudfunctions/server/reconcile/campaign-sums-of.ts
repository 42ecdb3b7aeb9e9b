import { OF_YEAR, type SumsByChapter } from '../../../src/shared/reconcile/campaign-sums';
import type { Sums } from '../../../src/shared/reconcile/sums';
import { campaignYearId, chapterId } from '../standard/chapter-id';

interface OfCampaign {
  readonly campaignId: string;
  readonly year: string;
}

/** What sources count, by the documents it is counted in. */
export function byDocument(
  { campaignId, year }: OfCampaign,
  found: readonly SumsByChapter[],
): Array<readonly [documentId: string, sums: Sums]> {
  return found.flatMap((sums) =>
    Object.entries(sums).map(([code, amounts]) => {
      const documentId =
        code === OF_YEAR ? campaignYearId(campaignId, year) : chapterId(campaignId, year, code);
      return [documentId, amounts] as const;
    }),
  );
}
