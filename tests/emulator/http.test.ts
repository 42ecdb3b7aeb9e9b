import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEmulator } from '../../emulator/emulator';
import { type Bench, FUNCTIONS, scratchFolder, startBench } from './scratch';

describe('the HTTP surface', () => {
  let bench: Bench;
  let url: string;

  beforeAll(async () => {
    bench = await startBench();
    url = bench.emulator.url;
  });
  afterAll(() => bench.close());

  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers,
    });

  it('invokes a function as the caller named in the header', async () => {
    const answer = await post(
      '/invoke/probe',
      { x: 1 },
      {
        'X-WX-OPENID': 'ou_http',
        'X-WX-APPID': 'wx123',
        'X-Emulator-Env': '{"GIVEN":"once"}',
      },
    );
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      event: { x: 1 },
      wx: { OPENID: 'ou_http', APPID: 'wx123' },
      env: { GIVEN: 'once' },
    });
  });

  it.each([
    ['/invoke/faults', '{"kind":"throw"}', 500, -504002],
    ['/invoke/impatient', '{"kind":"hang"}', 504, -504003],
    ['/invoke/nobody', '{}', 404, -504001],
    ['/invoke/probe', 'not json', 400, -501007],
    ['/invoke/probe', '[1]', 400, -501007],
    ['/invoke/probe', JSON.stringify({ text: 'x'.repeat(110_000) }), 413, -501007],
  ])('answers %s %s with %i', async (path, body, status, errCode) => {
    const answer = await post(path, body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ errCode, errMsg: expect.any(String) });
  });

  it('lets pages of this machine in, and no others', async () => {
    const preflight = await fetch(`${url}/invoke/probe`, {
      method: 'OPTIONS',
      headers: { Origin: 'http://localhost:10086', 'Access-Control-Request-Headers': 'x-wx-openid' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://localhost:10086');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('X-WX-OPENID');
    const foreign = await post('/invoke/probe', {}, { Origin: 'https://evil.example' });
    expect(foreign.status).toBe(403);
  });

  it('refuses a name that was rebound to this machine', async () => {
    const status = await new Promise((resolve) => {
      request(`${url}/metrics`, { headers: { Host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(403);
  });

  it('lives on after addresses and bodies that are none', async () => {
    const raw = (line: string) =>
      new Promise<string>((resolve, reject) => {
        const socket = connect(bench.emulator.port, '127.0.0.1', () => {
          socket.write(`${line} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`);
        });
        socket.once('data', (data) => resolve(String(data).slice(0, 12)));
        socket.once('error', reject);
        socket.once('close', () => reject(new Error('no answer')));
      });
    expect(await raw('GET //')).toBe('HTTP/1.1 400');
    expect(await raw('POST /invoke/%E0%A4%A')).toBe('HTTP/1.1 400');
    const form = new FormData();
    form.set('cloudPath', 'huge.bin');
    form.set('file', new Blob([new Uint8Array(65 * 1024 * 1024)]), 'huge.bin');
    const upload = fetch(`${url}/storage/upload`, { method: 'POST', body: form });
    expect(await upload.then(({ status }) => status).catch(() => 'cut off')).not.toBe(200);
    expect((await post('/invoke/probe', {})).status).toBe(200);
  });

  it('shows figures by function', async () => {
    await post('/metrics/reset', {});
    await post('/invoke/probe', {});
    await post('/invoke/faults', { kind: 'throw' });
    const metrics = (await (await fetch(`${url}/metrics`)).json()) as Record<string, Record<string, number>>;
    expect(metrics.probe).toMatchObject({ calls: 1, errors: 0, databaseRequests: 0, conflicts: 0 });
    expect(metrics.faults).toMatchObject({ calls: 1, errors: 1 });
    expect(metrics.probe?.milliseconds).toBeGreaterThan(0);
  });

  it('fires a timer by hand', async () => {
    const answer = await post('/timer/probe/nightly', {});
    expect(await answer.json()).toMatchObject({
      event: { Type: 'Timer', TriggerName: 'nightly' },
      wx: { SOURCE: 'wx_trigger' },
    });
    expect((await post('/timer/probe/weekly', {})).status).toBe(404);
  });

  it('takes a file from a page and gives it back', async () => {
    const form = new FormData();
    form.set('cloudPath', '照片/一 张.png');
    form.set('file', new Blob([new Uint8Array([1, 2, 255])]), 'x.png');
    const uploaded = await fetch(`${url}/storage/upload`, { method: 'POST', body: form });
    const { fileID } = (await uploaded.json()) as { fileID: string };
    expect(fileID).toMatch(/^cloud:\/\/emulator\..*\/照片\/一 张\.png$/);
    const found = await fetch(`${url}/storage/url?fileID=${encodeURIComponent(fileID)}`);
    const file = await fetch(((await found.json()) as { url: string }).url);
    expect(file.headers.get('content-type')).toBe('image/png');
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([1, 2, 255]);
    const shown = await fetch(`${url}/storage/file?fileID=${encodeURIComponent(fileID)}`);
    expect([...new Uint8Array(await shown.arrayBuffer())]).toEqual([1, 2, 255]);
    expect((await fetch(`${url}/storage/file?fileID=cloud://emulator.x/none.png`)).status).toBe(400);
    const folder = fileID.slice(0, fileID.lastIndexOf('/'));
    expect((await fetch(`${url}/storage/url?fileID=${encodeURIComponent(folder)}`)).status).toBe(400);
    for (const path of ['../x', 'a/../../x', '', '..']) {
      const refused = await fetch(`${url}/storage/upload?cloudPath=${encodeURIComponent(path)}`, {
        method: 'POST',
        body: 'x',
      });
      expect(refused.status).toBe(400);
    }
  });

  it('takes the form by which older SDKs upload', async () => {
    const target = await post('/admin', {
      action: 'storage.getUploadMetadata',
      path: 'old/sdk.bin',
      method: 'post',
    });
    const { data } = (await target.json()) as { data: { url: string; fileId: string } };
    const form = new FormData();
    form.set('key', 'old/sdk.bin');
    form.set('file', new Blob([new Uint8Array([9, 8])]), 'sdk.bin');
    expect((await fetch(data.url, { method: 'POST', body: form })).status).toBe(204);
    expect((await fetch(data.url, { method: 'POST', body: form })).status).toBe(400);
    const found = await fetch(`${url}/storage/url?fileID=${encodeURIComponent(data.fileId)}`);
    const file = await fetch(((await found.json()) as { url: string }).url);
    expect([...new Uint8Array(await file.arrayBuffer())]).toEqual([9, 8]);
  });

  it('says in one line what keeps it from starting', async () => {
    const folder = scratchFolder();
    const start = (options: object) =>
      startEmulator({ functionsDir: FUNCTIONS, dbFile: `${folder.path}/x.db`, ...options }).then(
        async (emulator) => emulator.close(),
        (error: Error) => error.message,
      );
    expect(await start({ port: bench.emulator.port })).toBe(`Port ${bench.emulator.port} is taken`);
    expect(await start({ functionsDir: '/nowhere' })).toBe('The functions folder /nowhere does not exist');
    expect(await start({ dbFile: '/proc/x/y.db' })).toMatch(
      /^Cannot use the database file \/proc\/x\/y\.db: .+$/,
    );
    expect(await start({ indexesFile: '/nowhere.json' })).toMatch(
      /^Cannot read the index file \/nowhere\.json: .+$/,
    );
    folder.drop();
  });
});
