import type { EvidenceDoc, EvidenceLinkDoc } from '../store/documents/evidence';
import type { CampaignDrift } from '../store/documents/reconcile';
import type { Store } from '../store/store';

const linkId = (evidenceId: string, key: string) => `${evidenceId}:${key}`;

function serves(piece: EvidenceDoc | null, { key, listKey }: EvidenceLinkDoc): boolean {
  return piece !== null && !piece.withdrawn && piece.keys.includes(key) && piece.listKey === listKey;
}

/** Pieces that the list of an indicator they serve does not find; with `repair` it finds them again. */
export async function missingLinks(
  store: Store,
  pieces: readonly EvidenceDoc[],
  repair: boolean,
): Promise<CampaignDrift[]> {
  const wanted = pieces.flatMap((piece) => piece.keys.map((key) => ({ piece, key })));
  if (wanted.length === 0) return [];
  const found = await store.find('evidence_links', {
    where: { _id: { in: wanted.map(({ piece, key }) => linkId(piece._id, key)) } },
    limit: wanted.length,
  });
  const known = new Map(found.map((link) => [link._id, link]));
  const drifts: CampaignDrift[] = [];
  for (const { piece, key } of wanted) {
    const link = known.get(linkId(piece._id, key));
    if (link && serves(piece, link)) continue;
    if (!(await isMissing(store, piece._id, key))) continue;
    const repaired = repair && (await putLink(store, piece._id, key));
    drifts.push(driftOf(linkId(piece._id, key), 0, 1, repaired));
  }
  return drifts;
}

/** Looked at once more, the piece first and last: it may have changed between the two requests. */
async function isMissing(store: Store, evidenceId: string, key: string): Promise<boolean> {
  const before = await store.get('evidence', evidenceId);
  const link = await store.get('evidence_links', linkId(evidenceId, key));
  const after = await store.get('evidence', evidenceId);
  if (!before || before.revision !== after?.revision) return false;
  return !before.withdrawn && before.keys.includes(key) && !(link && serves(before, link));
}

function putLink(store: Store, evidenceId: string, key: string): Promise<boolean> {
  return store.transaction(async (tx) => {
    const piece = await tx.get('evidence', evidenceId);
    if (!piece || piece.withdrawn || !piece.keys.includes(key)) return false;
    const { unitId, campaignYearId, listKey } = piece;
    const _id = linkId(evidenceId, key);
    // Whoever withdraws the piece at this moment removes the link, and collides with this.
    await tx.put('evidence_links', { _id, unitId, campaignYearId, key, evidenceId, listKey });
    return true;
  });
}

/** Links under which an indicator's list finds a piece that does not serve it; with `repair` they go. */
export async function strayLinks(
  store: Store,
  links: readonly EvidenceLinkDoc[],
  repair: boolean,
): Promise<CampaignDrift[]> {
  if (links.length === 0) return [];
  const ids = [...new Set(links.map(({ evidenceId }) => evidenceId))];
  const pieces = await store.find('evidence', { where: { _id: { in: ids } }, limit: ids.length });
  const byId = new Map(pieces.map((piece) => [piece._id, piece]));
  const drifts: CampaignDrift[] = [];
  for (const link of links) {
    if (serves(byId.get(link.evidenceId) ?? null, link)) continue;
    if (!(await isStray(store, link))) continue;
    const repaired = repair && (await removeLink(store, link));
    drifts.push(driftOf(link._id, 1, 0, repaired));
  }
  return drifts;
}

async function isStray(store: Store, { _id, evidenceId }: EvidenceLinkDoc): Promise<boolean> {
  const before = await store.get('evidence', evidenceId);
  const link = await store.get('evidence_links', _id);
  const after = await store.get('evidence', evidenceId);
  // A link at a wrong place of the list of a piece that does serve is one that is missing at its right place.
  const isWanted = before !== null && !before.withdrawn && link !== null && before.keys.includes(link.key);
  return before?.revision === after?.revision && link !== null && !isWanted;
}

function removeLink(store: Store, { _id, evidenceId, key }: EvidenceLinkDoc): Promise<boolean> {
  return store.transaction(async (tx) => {
    const piece = await tx.get('evidence', evidenceId);
    if (piece && !piece.withdrawn && piece.keys.includes(key)) return false;
    if (!(await tx.get('evidence_links', _id))) return true;
    await tx.remove('evidence_links', _id);
    return true;
  });
}

function driftOf(documentId: string, is: number, should: number, repaired: boolean): CampaignDrift {
  return { collection: 'evidence_links', documentId, path: 'link', is, should, repaired };
}
