/** What a write answered, so that a retry gets the same answer. `_id` is a hash: it names nobody (receipt.ts). */
export interface ReceiptDoc {
  readonly _id: string;
  readonly action: string;
  readonly inputHash: string;
  readonly answer: unknown;
  readonly createdAtMs: number;
}
