import type { CollectionName, Documents } from '../../../../cloudfunctions/server/store/documents';
import type { MemberDoc } from '../../../../cloudfunctions/server/store/documents/membership';
import { addDays, type LocalDate, localDateOf } from '../../../../src/shared/time/local-date';
import type { SimulatedUnit } from './unit';

/** What an act is drawn from: chance, and the units as they were when the batch began. */
export interface Dice {
  /** In [0, 1). */
  random(): number;
  pick<T>(items: readonly T[]): T;
  /** Undefined while there is none. */
  document<C extends CollectionName>(
    collection: C,
    isWanted?: (document: Documents[C]) => boolean,
  ): Documents[C] | undefined;
  /** Who somebody is now, after all transfers. */
  member(who: string): MemberDoc;
  /** Under which name the person acts who is or was this member. */
  who(memberId: string): string;
  unit(unitId: string): SimulatedUnit;
  /** One of the two secretaries of a unit. */
  secretary(unitId: string): string;
  /** Milliseconds. */
  readonly now: number;
}

/** One call, or several that follow each other. */
export interface Act {
  readonly who: string;
  readonly action: string;
  readonly input: unknown;
  /** Absent: the simulation's own. */
  readonly now?: number;
  /** What follows once it was answered: from the answer's data. */
  readonly andThen?: (data: unknown) => readonly Act[];
}

/** A day of the last months, rather a late one. */
export function someDay({ random, now }: Dice): LocalDate {
  return addDays(localDateOf(now), -Math.floor(random() ** 2 * 120));
}

/** Small and repeatable; what it draws matters not, only that it is the same each time. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
