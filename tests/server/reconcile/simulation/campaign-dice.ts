import type { CollectionName, Documents } from '../../../../cloudfunctions/server/store/documents';

/** What an act is drawn from: chance, and the unit as it was when the batch began. */
export interface CampaignDice {
  /** In [0, 1). */
  random(): number;
  pick<T>(items: readonly T[]): T;
  /** Undefined while there is none. */
  document<C extends CollectionName>(
    collection: C,
    isWanted?: (document: Documents[C]) => boolean,
  ): Documents[C] | undefined;
  /** Milliseconds. */
  readonly now: number;
}

export interface CampaignAct {
  readonly who: string;
  readonly action: string;
  readonly input: unknown;
}
