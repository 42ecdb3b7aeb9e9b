/** What a document was before a commit. */
interface Change {
  readonly commit: number;
  /** Null: the document did not exist. */
  readonly before: string | null;
}

/** Old entries are swept after this many changes while transactions keep overlapping. */
const SWEEP_EVERY = 4096;

/**
 * The recent past of documents, kept only while transactions are open: it gives them their snapshot
 * and tells whether someone else changed what they want to write.
 */
export class History {
  private commits = 0;
  private readonly changes = new Map<string, Change[]>();
  private pending: [key: string, before: string | null][] = [];
  /** Snapshots of open transactions: commit number to how many hold it. */
  private readonly snapshots = new Map<number, number>();
  private sinceSweep = 0;

  static key(collection: string, id: string | number): string {
    return `${collection}\u0000${typeof id}\u0000${id}`;
  }

  /** Opens a snapshot of now; give it back with `release`. */
  acquire(): number {
    this.snapshots.set(this.commits, (this.snapshots.get(this.commits) ?? 0) + 1);
    return this.commits;
  }

  release(snapshot: number): void {
    const holders = (this.snapshots.get(snapshot) ?? 1) - 1;
    if (holders > 0) this.snapshots.set(snapshot, holders);
    else this.snapshots.delete(snapshot);
    if (this.snapshots.size === 0) this.changes.clear();
  }

  /** Notes a change that is being made; it counts once `commit` is called. */
  note(collection: string, id: string | number, before: string | null): void {
    if (this.snapshots.size > 0) this.pending.push([History.key(collection, id), before]);
  }

  commit(): void {
    if (this.pending.length === 0) return;
    this.commits += 1;
    for (const [key, before] of this.pending) {
      const list = this.changes.get(key);
      const change = { commit: this.commits, before };
      if (list === undefined) this.changes.set(key, [change]);
      else list.push(change);
    }
    this.sinceSweep += this.pending.length;
    this.pending = [];
    if (this.sinceSweep > SWEEP_EVERY) this.sweep();
  }

  discard(): void {
    this.pending = [];
  }

  /** True when someone committed a change of the document after the snapshot was taken. */
  changedSince(snapshot: number, collection: string, id: string | number): boolean {
    return this.changes.get(History.key(collection, id))?.some((change) => change.commit > snapshot) ?? false;
  }

  /** The document's text at the snapshot; `undefined` when it has not changed since. */
  textAt(snapshot: number, collection: string, id: string | number): string | null | undefined {
    return this.changes.get(History.key(collection, id))?.find((change) => change.commit > snapshot)?.before;
  }

  private sweep(): void {
    this.sinceSweep = 0;
    const oldest = Math.min(...this.snapshots.keys());
    for (const [key, list] of this.changes) {
      const kept = list.filter((change) => change.commit > oldest);
      if (kept.length === 0) this.changes.delete(key);
      else this.changes.set(key, kept);
    }
  }
}
