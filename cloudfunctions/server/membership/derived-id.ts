import { createHash } from 'node:crypto';

/**
 * Ids that follow from what they stand for: adding the same thing twice, at once or after an interruption, meets the
 * same document. 120 bits of SHA-256 in lower-case hexadecimal.
 */
export function derivedIds(unitId: string): (key: string) => string {
  return (key) =>
    createHash('sha256')
      .update(JSON.stringify([unitId, key]))
      .digest('hex')
      .slice(0, 30);
}
