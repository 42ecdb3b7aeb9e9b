import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FrontServer, openFrontServer } from '../../scripts/start/front-server';
import { shellPage } from '../../scripts/start/shell-page';

/** Answers with what it was sent, so a test sees what arrived behind the front. */
const behind = createServer(async (incoming, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const seen = { method: incoming.method, url: incoming.url, openid: incoming.headers['x-wx-openid'] };
  response.writeHead(incoming.url === '/invoke/broken' ? 500 : 200, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ ...seen, body: Buffer.concat(chunks).toString() }));
});

const people = [
  { openid: 'o<2>', name: '李"四"', role: 'secretary' },
  { openid: 'o1', name: '张三', role: 'member' },
];
let dir = '';
let front: FrontServer;

beforeAll(async () => {
  await new Promise<void>((done) => behind.listen(0, '127.0.0.1', done));
  dir = mkdtempSync(path.join(tmpdir(), 'front-'));
  mkdirSync(path.join(dir, 'js'));
  writeFileSync(path.join(dir, 'index.html'), '<title>app</title>');
  writeFileSync(path.join(dir, 'js/a.js'), 'let a = 1;');
  writeFileSync(path.join(dir, 'js/a.0a1b2c3d.js'), 'let a = 2;');
  front = await openFrontServer(0);
});
afterAll(async () => {
  await front.close();
  behind.close();
  rmSync(dir, { recursive: true });
});

const serve = () => {
  const { port } = behind.address() as AddressInfo;
  front.serve({ shell: shellPage(people), appDir: dir, emulatorUrl: `http://127.0.0.1:${port}` });
};
const get = (url: string, init?: RequestInit) => fetch(new URL(url, front.url), init);

describe('the one origin of the demo', () => {
  it('says it is not ready until it is, then shows the phone', async () => {
    expect((await get('/')).status).toBe(503);
    serve();
    const page = await get('/');
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('src="/app/?as=o1"');
  });

  it('serves the app below /app/, and nothing beside it', async () => {
    serve();
    expect(await (await get('/app/?as=o1')).text()).toBe('<title>app</title>');
    expect(await (await get('/app/js/a.js')).text()).toBe('let a = 1;');
    expect((await get('/app/none.js')).status).toBe(404);
    expect((await get('/app/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await get('/admin')).status).toBe(404);
  });

  it('hands calls and pictures on unchanged, and the answer back', async () => {
    serve();
    const call = await get('/invoke/api?x=1', {
      method: 'POST',
      headers: { 'X-WX-OPENID': 'o1' },
      body: '{"签":1}',
    });
    expect(await call.json()).toEqual({
      method: 'POST',
      url: '/invoke/api?x=1',
      openid: 'o1',
      body: '{"签":1}',
    });
    expect((await get('/invoke/broken')).status).toBe(500);
    expect(await (await get('/storage/file?fileID=a%2Fb')).json()).toMatchObject({
      url: '/storage/file?fileID=a%2Fb',
    });
  });
});

describe('what the browser keeps', () => {
  it('is what bears its contents in its name, never the page that names it', async () => {
    serve();
    const kept = async (file: string) => (await get(file)).headers.get('cache-control');
    expect(await kept('/app/js/a.0a1b2c3d.js')).toContain('immutable');
    for (const file of ['/app/', '/app/js/a.js']) expect(await kept(file)).not.toContain('immutable');
  });
});

describe('who may ask', () => {
  it('no page of another origin, nor a name that was rebound to this machine', async () => {
    serve();
    expect(
      (await get('/invoke/api', { method: 'POST', headers: { Origin: 'https://evil.example' } })).status,
    ).toBe(403);
    const status = await new Promise((resolve) => {
      request(
        front.url,
        { path: '/storage/file?fileID=a', headers: { Host: 'evil.example' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      ).end();
    });
    expect(status).toBe(403);
  });
});

describe('the page around the phone', () => {
  it('offers the people in the order of the roles, their names as text', () => {
    const page = shellPage(people);
    expect([...page.matchAll(/target="phone" href="([^"]+)"/g)].map((match) => match[1])).toEqual([
      '/app/?as=o1',
      '/app/?as=o%3C2%3E',
    ]);
    expect(page).toContain('<span>支部书记</span><span>李&#34;四&#34;</span>');
    expect(page).not.toContain('分管领导');
  });
});
