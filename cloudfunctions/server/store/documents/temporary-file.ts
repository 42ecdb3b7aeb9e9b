import type { UnitDocument } from './unit-document';

/** A file that is stored for one use: a sheet to import, a document to open now. `_id` follows from path or file id. */
export interface TemporaryFileDoc extends UnitDocument {
  /** Of what the server stores; empty for what a phone uploaded. */
  readonly path: string;
  /** Empty until the file is stored. */
  readonly fileId: string;
  /** The night after this instant it is removed; milliseconds. */
  readonly expiresAtMs: number;
}
