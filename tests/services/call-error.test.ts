import { describe, expect, it } from 'vitest';
import { CallError, toCallError } from '@/services/call-error';

describe('a failed call', () => {
  it('is certain only where the server refused it: everything else keeps its request id', () => {
    for (const code of ['NETWORK', 'TIMEOUT', 'UNAVAILABLE', 'BUSY', 'INTERNAL']) {
      expect(new CallError(code, '').uncertain, code).toBe(true);
    }
    expect(toCallError(new TypeError('x is undefined')).uncertain).toBe(true);
    for (const code of ['INPUT_INVALID', 'FORBIDDEN', 'STATE_CHANGED', 'REQUEST_REUSED', 'STORAGE_FULL']) {
      expect(new CallError(code, '').uncertain, code).toBe(false);
    }
  });

  it('is asked again by itself only where that may help', () => {
    expect(new CallError('BUSY', '').retryable).toBe(true);
    expect(new CallError('INTERNAL', '').retryable).toBe(false);
  });
});
