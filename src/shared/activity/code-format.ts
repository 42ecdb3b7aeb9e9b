/** What a code is for: arriving or leaving. */
export const SCAN_PURPOSES = ['checkIn', 'checkOut'] as const;
export type ScanPurpose = (typeof SCAN_PURPOSES)[number];

export const SCAN_PURPOSE_LABELS: Record<ScanPurpose, string> = { checkIn: '签到', checkOut: '签退' };

/** Length of the part of the HMAC that a code carries: 60 bits, far beyond guessing within a minute. */
export const SIGNATURE_LENGTH = 10;
export const DIGITS_LENGTH = 6;

/** A code as it is shown on the screen; `step` counts 30 seconds since 1970. */
export interface ShownCode {
  readonly form: 'shown';
  readonly activityId: string;
  readonly purpose: ScanPurpose;
  readonly step: number;
  readonly signature: string;
}

/** Six digits typed in by somebody whose phone cannot scan. */
export interface TypedCode {
  readonly form: 'typed';
  readonly activityId: string;
  readonly digits: string;
}

const LETTERS: Record<ScanPurpose, string> = { checkIn: 'i', checkOut: 'o' };
const SHOWN = /^TC1\.([A-Za-z0-9_:-]{1,96})\.([io])\.([1-9a-z][0-9a-z]{0,7})\.([A-Za-z0-9_-]{10})$/;
// Ids may hold colons themselves, so the digits are what follows the last one.
const TYPED = /^digits:([A-Za-z0-9_:-]{1,96}):(\d{6})$/;

/** `TC1.<activityId>.<i|o>.<step in base 36>.<signature>`: what the QR code holds. */
export function formatShownCode(code: Omit<ShownCode, 'form'>): string {
  return ['TC1', code.activityId, LETTERS[code.purpose], code.step.toString(36), code.signature].join('.');
}

/** `digits:<activityId>:<six digits>`: what the phone sends for digits typed in. */
export function formatTypedCode(activityId: string, digits: string): string {
  return `digits:${activityId}:${digits}`;
}

/** What a scan or an input holds; undefined when it is no code of this app. Says nothing about its being genuine. */
export function parseCode(text: string): ShownCode | TypedCode | undefined {
  const shown = SHOWN.exec(text);
  if (shown) {
    const [, activityId = '', letter, step = '', signature = ''] = shown;
    const purpose = letter === 'i' ? 'checkIn' : 'checkOut';
    return { form: 'shown', activityId, purpose, step: Number.parseInt(step, 36), signature };
  }
  const typed = TYPED.exec(text);
  if (!typed) return undefined;
  const [, activityId = '', digits = ''] = typed;
  return { form: 'typed', activityId, digits };
}
