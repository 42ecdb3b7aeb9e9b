import { roundScore, unjudged } from '../../../src/shared/selfcheck/round-score';
import type { Handler } from '../context';
import { loadRound, roundChapters, roundRow } from './round-access';

/** Nobody checks so often in a term. */
const MAX_ROUNDS = 100;
const MAX_UNJUDGED = 10;

export const rounds: Handler<'selfcheck.rounds'> = async ({ store, caller }) => {
  const { campaign } = caller.unit;
  if (!campaign) return { rounds: [] };
  const found = await store.find('rounds', {
    where: { campaignId: campaign.campaignId },
    orderBy: [['openedAtMs', 'desc']],
    limit: MAX_ROUNDS,
  });
  return { rounds: found.map(roundRow) };
};

export const round: Handler<'selfcheck.round'> = async ({ store, caller }, { roundId }) => {
  const [found, chapters] = await Promise.all([
    loadRound(store, caller, roundId),
    roundChapters(store, roundId),
  ]);
  return {
    round: roundRow(found),
    chapters: chapters.map((chapter) => ({
      code: chapter.code,
      title: chapter.title,
      ...roundScore([chapter]),
    })),
    unjudged: unjudged(chapters)
      .slice(0, MAX_UNJUDGED)
      .map(({ key, code, title }) => ({ key, code, title })),
    grades: [...found.grades],
  };
};
