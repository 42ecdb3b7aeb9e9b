import { describe, expect, it } from 'vitest';
import { CallError } from '@/services/call-error';
import { openEnvelope } from '@/services/envelope';

function failure(answer: unknown): CallError {
  try {
    openEnvelope(answer);
  } catch (cause) {
    if (cause instanceof CallError) return cause;
  }
  throw new Error('expected a CallError');
}

describe('envelope', () => {
  it('gives the data of a good answer, also when it is null', () => {
    expect(openEnvelope({ ok: true, data: { rows: [] }, requestId: 'r', serverNow: 5 })).toEqual({
      data: { rows: [] },
      serverNow: 5,
    });
    expect(openEnvelope({ ok: true, data: null, requestId: 'r', serverNow: 5 }).data).toBeNull();
  });

  it('throws the server’s own words and fields', () => {
    const error = failure({
      ok: false,
      error: { code: 'INPUT_INVALID', message: '请检查填写内容', fields: { title: '请填写标题' } },
      requestId: 'r',
      serverNow: 5,
    });
    expect(error).toMatchObject({
      code: 'INPUT_INVALID',
      message: '请检查填写内容',
      fields: { title: '请填写标题' },
      retryable: false,
    });
  });

  it.each([
    undefined,
    null,
    '',
    '<html>502</html>',
    7,
    {},
    { ok: true },
    { ok: false },
    { ok: false, error: null },
  ])('takes %j for a platform failure that may be tried again', (answer) => {
    expect(failure(answer)).toMatchObject({ code: 'UNAVAILABLE', retryable: true });
  });
});
