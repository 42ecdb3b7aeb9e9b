import { randomBytes } from 'node:crypto';

/** 20 letters and digits, 100 bits of chance. */
export function newId(): string {
  const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
  return Array.from(randomBytes(20), (byte) => alphabet[byte % 32]).join('');
}
