/** What one invocation, or all calls of one function, cost the database. All are plain counts. */
export interface Counters {
  /** Every `database.*` request, the start and commit of a transaction included. */
  databaseRequests: number;
  /** Documents loaded from the store, returned or not. */
  documentsRead: number;
  documentsWritten: number;
  /** Index entries passed over without loading their document (counts, skips). */
  keysWalked: number;
  /** Transactions refused because another writer was first. */
  conflicts: number;
}

export function newCounters(): Counters {
  return { databaseRequests: 0, documentsRead: 0, documentsWritten: 0, keysWalked: 0, conflicts: 0 };
}

export function addCounters(total: Counters, part: Counters): void {
  total.databaseRequests += part.databaseRequests;
  total.documentsRead += part.documentsRead;
  total.documentsWritten += part.documentsWritten;
  total.keysWalked += part.keysWalked;
  total.conflicts += part.conflicts;
}
