import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import {
  DIGITS_LENGTH,
  type ScanPurpose,
  type ShownCode,
  SIGNATURE_LENGTH,
} from '../../../src/shared/activity/code-format';

/** The key of an activity's codes, 256 bits. It never leaves the server. */
export function newCodeSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What a code of this activity, purpose and step carries as proof. */
export function signatureOf(
  secret: string,
  { activityId, purpose, step }: Pick<ShownCode, 'activityId' | 'purpose' | 'step'>,
): string {
  return hmac(secret, `code|${activityId}|${purpose}|${step}`)
    .toString('base64url')
    .slice(0, SIGNATURE_LENGTH);
}

/** The six digits shown below the code of this step. */
export function digitsOf(secret: string, activityId: string, purpose: ScanPurpose, step: number): string {
  const number = hmac(secret, `digits|${activityId}|${purpose}|${step}`).readUIntBE(0, 6);
  return String(number % 10 ** DIGITS_LENGTH).padStart(DIGITS_LENGTH, '0');
}

/** Compares without telling by its duration how much was right. */
export function isSameProof(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function hmac(secret: string, message: string): Buffer {
  return createHmac('sha256', secret).update(message).digest();
}
