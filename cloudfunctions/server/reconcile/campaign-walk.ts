import { addSums, type Sums } from '../../../src/shared/reconcile/sums';
import type { CampaignCheckDoc, CampaignStep, ExpectedSum } from '../store/documents/reconcile';
import type { Store } from '../store/store';

/** How often what moved is added up once more; then it waits for the next walk. */
export const MAX_ROUNDS = 3;

/** One step of the walk: looks at one page of sources, or compares, and says where to go on. */
export type CampaignStepWork = (store: Store, walk: CampaignCheckDoc) => Promise<CampaignCheckDoc>;

/** The walk at the beginning of a step. */
export function at(walk: CampaignCheckDoc, step: CampaignStep): CampaignCheckDoc {
  return { ...walk, step, part: 0, lastKey: '' };
}

/** Adds to what is expected of the documents that are being looked at; others are left out. */
export function withExpected(
  walk: CampaignCheckDoc,
  found: ReadonlyArray<readonly [documentId: string, sums: Sums]>,
): CampaignCheckDoc {
  const byDocument = new Map(
    walk.targets.map(({ documentId }) => [documentId, expectedOf(walk, documentId)]),
  );
  for (const [documentId, sums] of found) {
    const before = byDocument.get(documentId);
    if (before) byDocument.set(documentId, addSums(before, sums));
  }
  const expected = [...byDocument].flatMap(([documentId, sums]) =>
    Object.entries(sums).map(([path, sum]): ExpectedSum => ({ documentId, path, sum })),
  );
  return { ...walk, expected };
}

export function expectedOf({ expected }: CampaignCheckDoc, documentId: string): Sums {
  return Object.fromEntries(
    expected.filter((one) => one.documentId === documentId).map(({ path, sum }) => [path, sum]),
  );
}
