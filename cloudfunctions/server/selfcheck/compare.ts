import { compareRounds, roundScore } from '../../../src/shared/selfcheck/round-score';
import type { Handler } from '../context';
import { loadRound, roundChapters, roundRow } from './round-access';

/** The earlier of the two comes first, in whatever order they are named. */
export const compare: Handler<'selfcheck.compare'> = async ({ store, caller }, { roundId, withRoundId }) => {
  const named = await Promise.all([loadRound(store, caller, roundId), loadRound(store, caller, withRoundId)]);
  const [earlier, later] = [...named].sort(
    (one, other) => one.openedAtMs - other.openedAtMs || one.number - other.number,
  );
  if (!earlier || !later) throw new Error('two rounds were loaded');
  const [before, after] = await Promise.all([
    roundChapters(store, earlier._id),
    roundChapters(store, later._id),
  ]);
  const codes = [...new Map([...before, ...after].map((chapter) => [chapter.code, chapter])).values()].sort(
    (one, other) => one.order - other.order,
  );
  return {
    before: roundRow(earlier),
    after: roundRow(later),
    chapters: codes.map(({ code, title }) => {
      const was = before.find((chapter) => chapter.code === code);
      const is = after.find((chapter) => chapter.code === code);
      return {
        code,
        title,
        before: was ? roundScore([was]).centipoints : null,
        after: is ? roundScore([is]).centipoints : null,
        fullCentipoints: roundScore([is ?? was].flatMap((chapter) => chapter ?? [])).fullCentipoints,
      };
    }),
    changes: [...compareRounds(before, after)],
  };
};
