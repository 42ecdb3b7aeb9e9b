/** Crockford's base 32: no I, L, O, U, so that a code read aloud or written down is not mistaken. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight characters: 40 bits, one of a million million, guessed at five times an hour. */
export const INVITE_CODE_LENGTH = 8;

/** A code from bytes of chance; at least eight of them. Throws a RangeError with fewer. */
export function inviteCodeFrom(bytes: Uint8Array): string {
  if (bytes.length < INVITE_CODE_LENGTH) throw new RangeError('an invitation code needs eight bytes');
  return Array.from(bytes.slice(0, INVITE_CODE_LENGTH), (byte) => ALPHABET[byte % 32]).join('');
}

/** As people see it: `XXXX-XXXX`. */
export function formatInviteCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** What somebody typed, as it is stored; undefined when it cannot be a code. */
export function parseInviteCode(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return code.length === INVITE_CODE_LENGTH && [...code].every((char) => ALPHABET.includes(char))
    ? code
    : undefined;
}
