import { type FrozenChapter, resultDifferences } from '../../../src/shared/reconcile/judged-results';
import type { LocalDate } from '../../../src/shared/time/local-date';
import { roundChapterId } from '../selfcheck/round-access';
import { chapterId } from '../standard/chapter-id';
import type { CampaignDrift } from '../store/documents/reconcile';
import type { RoundChapterDoc, RoundDoc } from '../store/documents/selfcheck';
import type { ChapterDoc } from '../store/documents/standard';
import type { Store, Transaction } from '../store/store';

/** Nobody checks so often in a term. */
const MAX_ROUNDS = 100;
/** More than a standard may have. */
const MAX_CHAPTERS = 40;

type Reader = Pick<Store | Transaction, 'get'>;

/** What rounds of a year and the one before froze. */
export interface Rounds {
  /** In the order of their opening: one is open at a time. */
  readonly rounds: readonly RoundDoc[];
  readonly frozen: readonly RoundChapterDoc[];
}

export async function roundsOf(store: Store, campaignId: string, year: string): Promise<Rounds> {
  const all = await store.find('rounds', {
    where: { campaignId },
    orderBy: [['openedAtMs', 'desc']],
    limit: MAX_ROUNDS,
  });
  const years = [year, yearBefore(year)];
  const rounds = all.filter((round) => years.includes(round.year)).reverse();
  const chapters: RoundChapterDoc[] = [];
  for (const { _id: roundId } of rounds) {
    const where = { roundId };
    const found = await store.find('round_chapters', {
      where,
      orderBy: [['order', 'asc']],
      limit: MAX_CHAPTERS,
    });
    chapters.push(...found.filter(({ frozen }) => frozen));
  }
  return { rounds, frozen: chapters };
}

const yearBefore = (year: string) => String(Number(year) - 1);

/** How the results of a chapter differ from what its rounds said. */
export function differencesOf(
  chapter: ChapterDoc,
  before: ChapterDoc | null,
  { rounds, frozen }: Rounds,
  today: LocalDate,
) {
  const saidIn = (year: string): FrozenChapter[] =>
    rounds
      .filter((round) => round.year === year)
      .flatMap(({ _id }) => frozen.filter(({ _id: id }) => id === roundChapterId(_id, chapter.code)));
  const closed = rounds.flatMap(({ _id, closedAtMs }) => (closedAtMs === null ? [] : [[_id, closedAtMs]]));
  const closedAtMs: Record<string, number> = Object.fromEntries(closed);
  return resultDifferences(chapter, {
    frozen: saidIn(chapter.year),
    before: before && { ...before, frozen: saidIn(before.year), closedAtMs },
    today,
  });
}

export function driftsOf(
  { _id: documentId }: ChapterDoc,
  differences: ReturnType<typeof differencesOf>,
  repaired: boolean,
): CampaignDrift[] {
  return differences.map(({ key, is, should }) => ({
    collection: 'chapters',
    documentId,
    path: `results.${key}`,
    is,
    should,
    repaired,
  }));
}

/** Reads all of it once more through the transaction: a round that closes at this moment writes the chapter, too. */
export function repairResults(
  store: Store,
  { campaignId, year, code }: ChapterDoc,
  seen: Rounds,
  today: LocalDate,
): Promise<boolean> {
  return store.transaction(async (tx) => {
    const chapter = await tx.get('chapters', chapterId(campaignId, year, code));
    if (!chapter) return false;
    const before = await tx.get('chapters', chapterId(campaignId, yearBefore(year), code));
    const differences = differencesOf(chapter, before, await readAgain(tx, seen, code), today);
    if (differences.length === 0) return true;
    const results = { ...chapter.results };
    for (const { key, wanted } of differences) {
      if (wanted) results[key] = wanted;
      else delete results[key];
    }
    return tx.patch('chapters', chapter._id, { results });
  });
}

async function readAgain(reader: Reader, { rounds }: Rounds, code: string): Promise<Rounds> {
  const frozen: RoundChapterDoc[] = [];
  for (const { _id } of rounds) {
    const chapter = await reader.get('round_chapters', roundChapterId(_id, code));
    if (chapter?.frozen) frozen.push(chapter);
  }
  return { rounds, frozen };
}
