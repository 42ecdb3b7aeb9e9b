import { roundScore, unjudged } from '../../../src/shared/selfcheck/round-score';
import { campaignOf } from '../campaign/campaign-of';
import type { Handler } from '../context';
import { loadRound, roundChapters, roundRow } from './round-access';

/** Nobody checks so often in a term. */
const MAX_ROUNDS = 100;
const MAX_UNJUDGED = 10;

export const rounds: Handler<'selfcheck.rounds'> = async (context, input) => {
  const { store, caller } = context;
  if (!caller.unit.campaign && !input.campaignId) return { rounds: [] };
  const { campaignId } = await campaignOf(context, input);
  const found = await store.find('rounds', {
    where: { campaignId },
    orderBy: [['openedAtMs', 'desc']],
    limit: MAX_ROUNDS,
  });
  return { rounds: found.filter(({ year }) => !input.year || year === input.year).map(roundRow) };
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
