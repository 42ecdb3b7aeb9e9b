import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, startBench } from './scratch';

interface ProbeResult {
  calls: number;
  event: Record<string, unknown>;
  wx: Record<string, unknown>;
  env: Record<string, string | undefined>;
  fromProject: number;
}

describe('function instances', () => {
  let bench: Bench;

  beforeAll(async () => {
    bench = await startBench({ instancesPerFunction: 2, env: { GIVEN: 'to all' } });
  });
  afterAll(() => bench.close());

  const probe = async (
    event: object = {},
    options: { openid?: string; env?: Record<string, string> } = {},
  ) => {
    const outcome = await bench.emulator.invoke('probe', event, options);
    return { ...outcome, result: outcome.result as ProbeResult };
  };
  const failure = (kind: string, name = 'faults') =>
    bench.emulator.invoke(name, { kind }).then(
      () => 'no failure',
      (error: { code: string; message: string }) => [error.code, error.message],
    );

  it('start cold, are reused warm, and have the environment of CloudBase', async () => {
    const first = await probe({ a: 1 }, { openid: 'ou_1' });
    const second = await probe({}, { openid: 'ou_1' });
    expect([first.coldStart, second.coldStart]).toEqual([true, false]);
    expect(second.result.calls).toBe(2);
    expect(first.result.event).toEqual({ a: 1, userInfo: { appId: 'wxemulator', openId: 'ou_1' } });
    expect(first.result.wx).toMatchObject({ OPENID: 'ou_1', ENV: 'emulator', SOURCE: 'wx_client' });
    expect(first.result.env).toMatchObject({ FROM_CONFIG: 'yes', GIVEN: 'to all' });
    expect(first.result.fromProject).toBe(42);
  });

  it('forget the caller and what a call left in the environment', async () => {
    await probe({ leave: 'a trace' }, { openid: 'first', env: { GIVEN: 'to one' } });
    const next = await probe();
    expect(next.coldStart).toBe(false);
    expect(next.result.wx.OPENID).toBeUndefined();
    expect(next.result.env.LEFT_BEHIND).toBeUndefined();
    expect(next.result.env.GIVEN).toBe('to all');
  });

  it('keep callers apart who call at the same time', async () => {
    const calls = Array.from({ length: 12 }, (_, i) => probe({ waitMs: i % 3 }, { openid: `caller${i}` }));
    const openids = (await Promise.all(calls)).map(({ result }) => result.wx.OPENID);
    expect(openids).toEqual(Array.from({ length: 12 }, (_, i) => `caller${i}`));
    expect(bench.emulator.metrics().probe?.coldStarts).toBe(2);
  });

  it('call each other and carry the identity on', async () => {
    const { result } = await bench.emulator.invoke(
      'caller',
      { name: 'probe', data: { b: 2 } },
      { openid: 'ou_2' },
    );
    expect(result).toMatchObject({ event: { b: 2 }, wx: { OPENID: 'ou_2', SOURCE: 'wx_client,scf' } });
    const missing = await bench.emulator.invoke('caller', { name: 'nobody', data: {} });
    expect(missing.result).toMatchObject({ errMsg: expect.stringContaining('could not be found: nobody') });
  });

  it('report what a function throws', async () => {
    expect(await failure('throw')).toEqual(['FUNCTIONS_EXECUTE_FAIL', 'Error: deliberate']);
  });

  it.each(['spin', 'hang'])('are ended when they %s beyond their timeout', async (kind) => {
    expect(await failure(kind, 'impatient')).toEqual([
      'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      'Invoking task timed out after 1 seconds',
    ]);
  });

  it('have as many times their timeout as the emulator gives them', async () => {
    const patient = await startBench({ timeoutScale: 2 });
    await expect(patient.emulator.invoke('impatient', { kind: 'hang' })).rejects.toThrow('after 2 seconds');
    await patient.close();
  });

  it.each([
    ['memory', /^Memory limit exceeded \(64 MB\)$/],
    ['rejection', /nobody caught this/],
    ['exit', /exited with code 3/],
  ])('are ended by %s, and the next call gets a fresh one', async (kind, message) => {
    const [code, text] = await failure(kind);
    expect(code).toBe('FUNCTIONS_EXECUTE_FAIL');
    expect(text).toMatch(message);
    const next = await bench.emulator.invoke('faults', {});
    expect([next.result, next.coldStart, next.logs]).toEqual(['fine', true, ['fine { n: 1 }']]);
  });

  it('refuse an event beyond 100 KB and a function that is not there', async () => {
    const oversize = bench.emulator.invoke('probe', { text: 'x'.repeat(101 * 1024) });
    await expect(oversize).rejects.toMatchObject({ code: 'INVALID_PARAM' });
    await expect(bench.emulator.invoke('nobody', {})).rejects.toMatchObject({
      code: 'FUNCTIONS_REQUEST_FAIL',
    });
  });

  it('are charged for their own requests only', async () => {
    bench.emulator.resetMetrics();
    const [one, three] = await Promise.all([
      bench.outcome(`await db.collection('a').add({ data: { n: 1 } })`),
      bench.outcome(`for (let i = 0; i < 3; i++) await db.collection('b').add({ data: { n: i } })`),
    ]);
    expect([one.counters.databaseRequests, three.counters.databaseRequests]).toEqual([1, 3]);
    expect(bench.emulator.metrics().database).toMatchObject({
      calls: 2,
      databaseRequests: 4,
      documentsWritten: 4,
    });
  });
});
