import type { CollectionName } from '../../cloudfunctions/server/store/documents';

export interface IndexSpec {
  readonly name: string;
  readonly unique?: boolean;
  /** Field path and direction. */
  readonly keys: ReadonlyArray<readonly [path: string, direction: 1 | -1]>;
}

export interface CollectionSpec {
  readonly indexes: readonly IndexSpec[];
}

/** Those of one word of the field. */
export type SomeCollections = Partial<Record<CollectionName, CollectionSpec>>;
