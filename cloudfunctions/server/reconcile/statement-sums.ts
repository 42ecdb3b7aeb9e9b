import { addSums, type Sums } from '../../../src/shared/reconcile/sums';
import { indicatorKey } from '../../../src/shared/standard/indicator';
import { chaptersOf } from '../standard/chapters-of';
import { statementId } from '../standard/statement-id';
import type { CampaignCheckDoc } from '../store/documents/reconcile';
import type { ChapterDoc } from '../store/documents/standard';
import type { Store } from '../store/store';

/** A standard has at most 200 indicators, with room for those that were removed. */
const MAX_STATEMENTS = 1000;

/** What the statements of a year say of the characters in each chapter that is looked at. */
export async function statementSums(
  store: Store,
  campaignId: string,
  { year, targets }: CampaignCheckDoc,
): Promise<ReadonlyMap<string, Sums>> {
  const wanted = new Set(targets.map(({ documentId }) => documentId));
  const chapters = (await chaptersOf(store, campaignId, year)).filter(({ _id }) => wanted.has(_id));
  const owners = new Map(
    chapters.flatMap((chapter) =>
      keysOf(chapter).map((key) => [statementId(campaignId, year, key), chapter._id]),
    ),
  );
  const sums = new Map<string, Sums>();
  if (owners.size === 0) return sums;
  const statements = await store.find('statements', {
    where: { _id: { in: [...owners.keys()] } },
    limit: MAX_STATEMENTS,
  });
  for (const { _id, key, text } of statements) {
    const chapter = owners.get(_id) ?? '';
    const chars = { [`statementChars.${key}`]: [...text].length };
    sums.set(chapter, addSums(sums.get(chapter) ?? {}, chars));
  }
  return sums;
}

function keysOf({ indicators, statementChars }: ChapterDoc): string[] {
  const defined = indicators.map(({ code }) => indicatorKey(code));
  return [...new Set([...defined, ...Object.keys(statementChars)])];
}
