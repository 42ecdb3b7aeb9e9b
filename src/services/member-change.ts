import { discardAllDrafts } from './drafts';
import { logger } from './logger';
import { observable, useObservable } from './observable';
import { storage } from './storage';

/** Rises whenever the person becomes another member; what was told before is then another unit's. */
const turn = observable(0);

let current: string | undefined;

/**
 * Says whose answers come now. After a transfer to another unit the same person is another member: what is on the
 * screen is asked for again, and unfinished forms, which name things of the unit that was left, are dropped.
 */
export function learnMember(memberId: string): void {
  current ??= storage.get('memberId');
  if (current === memberId) return;
  const isAnother = current !== undefined;
  current = memberId;
  try {
    storage.set('memberId', memberId);
    if (isAnother) discardAllDrafts();
  } catch (cause) {
    // A full storage is no reason to show another unit's things.
    logger.warn('member not kept', { cause: String(cause) });
  }
  if (isAnother) turn.set(turn.get() + 1);
}

/** Part of the key under which an answer is kept. */
export function useMemberTurn(): number {
  return useObservable(turn);
}
