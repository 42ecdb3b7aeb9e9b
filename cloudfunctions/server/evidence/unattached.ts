import { derivedIds } from '../membership/derived-id';
import type { Store } from '../store/store';
import type { Candidate } from './candidates';

interface Found {
  readonly yearId: string;
  readonly key: string;
  readonly found: readonly Candidate[];
}

/** Candidates that do not serve the indicator yet; of those that serve others, by which piece. */
export async function unattached(
  store: Store,
  { yearId, key, found }: Found,
): Promise<Array<Candidate & { evidenceId: string | null }>> {
  const idOf = derivedIds(yearId);
  const ids = found.map(({ kind, sourceId }) => idOf(`${kind}:${sourceId}`));
  const pieces =
    ids.length === 0 ? [] : await store.find('evidence', { where: { _id: { in: ids } }, limit: ids.length });
  const present = new Map(pieces.filter(({ withdrawn }) => !withdrawn).map((piece) => [piece._id, piece]));
  return found.flatMap((candidate, index) => {
    const piece = present.get(ids[index] ?? '');
    return piece?.keys.includes(key) ? [] : [{ ...candidate, evidenceId: piece?._id ?? null }];
  });
}
