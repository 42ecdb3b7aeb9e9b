import type { EvidenceKind } from '../../../../src/shared/evidence/evidence-kind';
import type { ArchiveClass } from '../../../../src/shared/standard/archive-class';
import type { LocalDate } from '../../../../src/shared/time/local-date';
import type { UnitDocument } from './unit-document';

/**
 * One piece of evidence of a campaign's year. `_id` follows from what it is (hash of the content, address, source): two
 * who add the same thing at once meet the same document. Nothing is deleted.
 */
export interface EvidenceDoc extends UnitDocument {
  readonly campaignId: string;
  readonly year: string;
  readonly campaignYearId: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  /** Of a file or picture; of a record its first picture; empty otherwise. */
  readonly fileId: string;
  /** SHA-256 of a file's content, in hexadecimal; empty otherwise. */
  readonly contentHash: string;
  readonly url: string;
  /** Activity, record or ledger entry; empty otherwise. */
  readonly sourceId: string;
  readonly archiveClass: ArchiveClass;
  /** Keys of the indicators it serves. */
  readonly keys: readonly string[];
  readonly happenedOn: LocalDate;
  readonly addedById: string;
  readonly addedByName: string;
  readonly addedAtMs: number;
  readonly withdrawn: boolean;
  readonly withdrawnReason: string;
  /** How often a task was reported with it: reporting collides with withdrawing it. Absent: never. */
  readonly timesReported?: number;
  readonly revision: number;
  /** `timeKey(addedAtMs, _id)`. */
  readonly listKey: string;
  /** Latest last, at most fifty kept. */
  readonly history: ReadonlyArray<{
    readonly atMs: number;
    readonly byName: string;
    readonly event: 'added' | 'served' | 'changed' | 'withdrawn' | 'restored';
    readonly note: string;
  }>;
}

/** That a piece serves an indicator: lists page by it. `_id` is `<evidenceId>:<key>`; gone when it does not. */
export interface EvidenceLinkDoc extends UnitDocument {
  readonly campaignYearId: string;
  readonly key: string;
  readonly evidenceId: string;
  readonly listKey: string;
}
