import type { EvidenceRow } from '../../../src/shared/evidence/contract';
import type { EvidenceDoc } from '../store/documents/evidence';

export function evidenceRow(piece: EvidenceDoc): EvidenceRow {
  const { _id, title, kind, archiveClass, fileId, happenedOn, addedByName, addedAtMs, keys, withdrawn } =
    piece;
  return {
    evidenceId: _id,
    title,
    kind,
    archiveClass,
    fileId,
    happenedOn,
    addedByName,
    addedAtMs,
    indicators: keys.length,
    withdrawn,
  };
}
