import { describe, expect, it } from 'vitest';
import { newRequestId } from '@/services/request-id';
import { REQUEST_ID_PATTERN } from '@/shared/contract/envelope';

describe('request id', () => {
  it('is what the server takes, at any time and for any luck', () => {
    for (const nowMs of [0, 1_000_000_000_000, Date.UTC(2099, 11, 31)]) {
      for (const luck of [0, 0.5, 0.999_999]) {
        expect(newRequestId(nowMs, () => luck)).toMatch(REQUEST_ID_PATTERN);
      }
    }
  });

  it('differs between two writes of the same instant', () => {
    const ids = new Set(Array.from({ length: 5000 }, () => newRequestId(1_700_000_000_000)));
    expect(ids.size).toBe(5000);
  });
});
