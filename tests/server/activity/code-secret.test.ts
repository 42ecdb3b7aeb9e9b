import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  digitsOf,
  isSameProof,
  newCodeSecret,
  signatureOf,
} from '../../../cloudfunctions/server/activity/code-secret';

describe('proof of a code', () => {
  const facts = { activityId: 'a1', purpose: 'checkIn' as const, step: 59_000_000 };

  it('is the beginning of an HMAC-SHA256 under the activity’s secret', () => {
    const hmac = createHmac('sha256', 'key').update('code|a1|checkIn|59000000').digest('base64url');
    expect(signatureOf('key', facts)).toBe(hmac.slice(0, 10));
  });

  it('differs by secret, activity, purpose and step', () => {
    const variants = [
      signatureOf('key', facts),
      signatureOf('other', facts),
      signatureOf('key', { ...facts, activityId: 'a2' }),
      signatureOf('key', { ...facts, purpose: 'checkOut' }),
      signatureOf('key', { ...facts, step: facts.step + 1 }),
    ];
    expect(new Set(variants).size).toBe(variants.length);
  });

  it('has digits spread over all values, six each', () => {
    const digits = Array.from({ length: 5000 }, (_, step) => digitsOf('key', 'a1', 'checkIn', step));
    expect(digits.every((text) => /^\d{6}$/.test(text))).toBe(true);
    const firsts = new Set(digits.map((text) => text[0]));
    expect(firsts.size).toBe(10);
    expect(new Set(digits).size).toBeGreaterThan(4900);
  });

  it('compares whole texts', () => {
    expect(isSameProof('abc', 'abc')).toBe(true);
    expect(isSameProof('abc', 'abd')).toBe(false);
    expect(isSameProof('abc', 'abcd')).toBe(false);
  });

  it('comes from a secret nobody has seen before', () => {
    expect(new Set(Array.from({ length: 50 }, newCodeSecret)).size).toBe(50);
    expect(newCodeSecret()).toHaveLength(43);
  });
});
