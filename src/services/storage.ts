import Taro from '@tarojs/taro';
import { logger } from './logger';
import type { OutboxItem } from './outbox-queue';
import { previewOpenid } from './transport/identity';

/** Everything the phone keeps, by key. A change of a shape gets a new VERSION: old values are then not read. */
interface Kept {
  outbox: OutboxItem[];
  largeType: boolean;
  /** As whom the person was known last. */
  memberId: string;
  /** Unfinished forms by name of the form. */
  drafts: Record<string, unknown>;
}

const VERSION = 1;

function keyOf(name: keyof Kept): string {
  // In the browser several people of the demo share one storage; on a phone there is one person.
  const owner = process.env.TARO_ENV === 'h5' ? `:${previewOpenid()}` : '';
  return `tongchuang:${VERSION}${owner}:${name}`;
}

/** The kept value, or undefined when there is none. */
function get<K extends keyof Kept>(name: K): Kept[K] | undefined {
  const text: unknown = Taro.getStorageSync(keyOf(name));
  if (typeof text !== 'string' || text === '') return undefined;
  try {
    return JSON.parse(text) as Kept[K];
  } catch {
    // Written by half when the phone died: an app that does not open is worse than one that forgot something.
    logger.error('kept value not readable', { name });
    return undefined;
  }
}

/** Keeps a value. Throws when the phone's storage is full. */
function set<K extends keyof Kept>(name: K, value: Kept[K]): void {
  Taro.setStorageSync(keyOf(name), JSON.stringify(value));
}

export const storage = { get, set };
