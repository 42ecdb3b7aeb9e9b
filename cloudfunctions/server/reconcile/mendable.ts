import { TWICE } from '../../../src/shared/reconcile/drift-words';
import type { LastWalk } from './load-walks';

/** What people did, what two agreed on, and what was published, is for people to put right. */
const FOR_PEOPLE: readonly string[] = ['records', 'point_items', 'closed_standings', 'periods'];

export const isMendable = ({
  collection,
  path,
}: {
  readonly collection: string;
  readonly path?: string;
}): boolean =>
  !FOR_PEOPLE.includes(collection) &&
  // Which of two entries of one article stays, too.
  !(collection === 'article_claims' && path === TWICE);

/** Whether the last walk found something that a walk could put right and has not. */
export function hasMendable({ walk }: LastWalk): boolean {
  if (!walk) return false;
  const drifts: ReadonlyArray<{
    readonly collection: string;
    readonly path?: string;
    readonly repaired: boolean;
  }> = walk.drifts;
  // Of what is not listed nothing is known.
  const isLonger = walk.driftCount > drifts.length;
  return isLonger || drifts.some((drift) => isMendable(drift) && !drift.repaired);
}
