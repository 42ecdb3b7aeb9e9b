import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { isLocal } from '../../emulator/http-server';
import { errorCode, StartFailure } from './start-failure';

type Handler = (incoming: IncomingMessage, response: ServerResponse) => void;

/** The one origin the browser sees. It listens from the start, so a taken port is known before anything is built. */
export interface FrontServer {
  url: string;
  /** From now on serves the shell, the app under `/app/`, and the emulator behind `/invoke/` and `/storage/`. */
  serve(parts: { shell: string; appDir: string; emulatorUrl: string }): void;
  close(): Promise<void>;
}

/** Listens on loopback only. Throws StartFailure when the port is taken or not ours to use. */
export async function openFrontServer(port: number): Promise<FrontServer> {
  let handle: Handler = (_, response) => response.writeHead(503).end();
  const server = createServer((incoming, response) => {
    // Handed on, a request bears the emulator's own name: a foreign one must be seen here.
    if (isLocal(incoming)) handle(incoming, response);
    else response.writeHead(403).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portFailure(port, error)));
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    serve: (parts) => {
      handle = route(parts);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portFailure(port: number, error: Error): Error {
  if (errorCode(error) === 'EADDRINUSE') {
    return new StartFailure(
      `Port ${port} is taken: stop what uses it, or choose another with --port N.`,
      `端口 ${port} 已被占用:请停止占用它的程序,或用 --port 另选端口。`,
    );
  }
  if (errorCode(error) === 'EACCES') {
    return new StartFailure(`Port ${port} may not be used by this user.`, `当前用户无权使用端口 ${port}。`);
  }
  return error;
}

/** `js/app.1a2b3c4d.js`, as config/taro/h5.ts has them. */
const HASHED = /\.[0-9a-f]{8}\.(js|css)$/;

function route({
  shell,
  appDir,
  emulatorUrl,
}: {
  shell: string;
  appDir: string;
  emulatorUrl: string;
}): Handler {
  const app = sirv(appDir, {
    dev: true,
    // Named by what they hold: kept by the browser with the code it compiled, while the page itself is always asked for.
    setHeaders: (response, pathname) => {
      if (HASHED.test(pathname)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    },
  });
  return (incoming, response) => {
    const [pathname = '/'] = (incoming.url ?? '/').split('?');
    if (pathname === '/') sendHtml(response, shell);
    else if (pathname === '/app') response.writeHead(302, { location: '/app/' }).end();
    else if (pathname.startsWith('/app/')) {
      incoming.url = (incoming.url ?? '').slice('/app'.length);
      app(incoming, response, () => void response.writeHead(404).end());
    } else if (/^\/(invoke|storage)\//.test(pathname)) forward(incoming, response, emulatorUrl);
    else response.writeHead(404).end();
  };
}

function sendHtml(response: ServerResponse, html: string): void {
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .end(html);
}

/** Hands a request on as it is; the emulator alone decides what it answers. */
function forward(incoming: IncomingMessage, response: ServerResponse, emulatorUrl: string): void {
  const target = new URL(incoming.url ?? '/', emulatorUrl);
  const headers = { ...incoming.headers, host: target.host };
  const outgoing = request(target, { method: incoming.method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on('error', () => (response.headersSent ? response.destroy() : response.writeHead(502).end()));
  response.on('close', () => outgoing.destroy());
  incoming.pipe(outgoing);
}
