import { type EvidenceDelta, evidenceDelta } from '../../../src/shared/evidence/evidence-counts';
import { chapterId } from '../standard/chapter-id';
import type { EvidenceDoc } from '../store/documents/evidence';
import type { Transaction } from '../store/store';

/** Stores a piece and, in the same transaction, what it changes in the counts and lists of its year. */
export async function putEvidence(
  tx: Transaction,
  before: EvidenceDoc | null,
  after: EvidenceDoc,
): Promise<void> {
  await tx.put('evidence', after);
  await putLinks(tx, before, after);
  await addUp(tx, after, evidenceDelta(before, after));
}

async function putLinks(tx: Transaction, before: EvidenceDoc | null, after: EvidenceDoc): Promise<void> {
  const { _id: evidenceId, unitId, campaignYearId, listKey } = after;
  const linked = before && !before.withdrawn ? before.keys : [];
  const wanted = after.withdrawn ? [] : after.keys;
  for (const key of wanted) {
    if (linked.includes(key) && before?.listKey === listKey) continue;
    const _id = `${evidenceId}:${key}`;
    await tx.put('evidence_links', { _id, unitId, campaignYearId, key, evidenceId, listKey });
  }
  for (const key of linked) {
    if (!wanted.includes(key)) await tx.remove('evidence_links', `${evidenceId}:${key}`);
  }
}

async function addUp(
  tx: Transaction,
  { unitId, campaignId, year, campaignYearId }: EvidenceDoc,
  { chapters, classes }: EvidenceDelta,
): Promise<void> {
  for (const [code, amounts] of Object.entries(chapters)) {
    const found = await tx.increment('chapters', chapterId(campaignId, year, code), { ...amounts, moves: 1 });
    if (!found) throw new Error(`the chapter ${code} of ${campaignYearId} is gone`);
  }
  const amounts = Object.fromEntries(
    Object.entries(classes).map(([archiveClass, amount]) => [`evidence.${archiveClass}`, amount]),
  );
  if (Object.keys(amounts).length === 0) return;
  if (await tx.increment('campaign_years', campaignYearId, { ...amounts, moves: 1 })) return;
  await tx.put('campaign_years', {
    _id: campaignYearId,
    unitId,
    evidence: classes,
    standingTasksCopied: false,
    moves: 1,
  });
}
