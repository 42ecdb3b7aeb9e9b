import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { CloudError, numericCode } from './cloud-error';

/** A request on its way: what the routes need of it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  readonly query: URLSearchParams;
}

/** Answers a request, or returns false to let the next route look at it. */
export type Route = (exchange: Exchange) => Promise<boolean> | boolean;

/** More than any SDK sends; a runaway client must not fill memory. */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\]|[\w-]+\.localhost)$/;

/** An HTTP server on 127.0.0.1 that tries its routes in turn. Pages of other origins get nothing. */
export function makeServer(routes: readonly Route[]): Server {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    void answer(request, response, routes);
  });
  // Node's own timeouts would cut a function that may take its 60 seconds.
  server.requestTimeout = 0;
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: readonly Route[],
): Promise<void> {
  try {
    const { pathname, searchParams } = addressOf(request);
    if (!isLocal(request)) return sendJson(response, 403, { errCode: -501008, errMsg: 'loopback only' });
    allowLocalPages(request, response);
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    for (const route of routes) {
      if (await route({ request, response, path: pathname, query: searchParams })) return;
    }
    sendJson(response, 404, { errCode: -501007, errMsg: `No such endpoint: ${request.method} ${pathname}` });
  } catch (error) {
    const code = error instanceof CloudError ? error.code : 'SYS_ERR';
    const errMsg = error instanceof Error ? error.message : String(error);
    if (!(error instanceof CloudError)) console.error(error);
    if (!response.headersSent) {
      // What is left of a body that nobody will read must not be taken for the next request.
      if (!request.complete) response.setHeader('Connection', 'close');
      sendJson(response, error instanceof CloudError ? 400 : 500, { errCode: numericCode(code), errMsg });
    } else response.destroy();
  }
}

/** @throws CloudError INVALID_PARAM: not every text that a client may send as its address is one (`//`) */
function addressOf(request: IncomingMessage): URL {
  try {
    return new URL(request.url ?? '/', 'http://127.0.0.1');
  } catch {
    throw new CloudError('INVALID_PARAM', 'Invalid request param: address');
  }
}

/** A part of a path as the client meant it. @throws CloudError INVALID_PARAM */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new CloudError('INVALID_PARAM', 'Invalid request param: address');
  }
}

/** Neither a page of another origin nor a name rebound to loopback may reach the emulator. */
export function isLocal({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').replace(/:\d+$/, '');
  if (!LOOPBACK.test(host)) return false;
  const { origin } = headers;
  if (origin === undefined || origin === 'null') return origin === undefined;
  try {
    return LOOPBACK.test(new URL(origin).hostname);
  } catch {
    return false;
  }
}

function allowLocalPages(request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  response.setHeader('Access-Control-Allow-Origin', origin);
  response.setHeader('Vary', 'Origin');
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, DELETE, OPTIONS');
  response.setHeader('Access-Control-Allow-Headers', 'Content-Type, X-WX-OPENID, X-WX-APPID, X-Emulator-Env');
  response.setHeader('Access-Control-Expose-Headers', 'X-Request-Id');
  response.setHeader('Access-Control-Max-Age', '600');
}

/** The whole body. @throws CloudError EXCEED_REQUEST_SIZE_LIMIT */
export async function readBody(request: IncomingMessage, limit: number = MAX_BODY_BYTES): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += (chunk as Buffer).length;
    if (bytes > limit) throw new CloudError('EXCEED_REQUEST_SIZE_LIMIT', 'Request body size exceeds limit');
    chunks.push(chunk as Buffer);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  sendText(response, status, JSON.stringify(value));
}

/** Sends JSON that is text already. */
export function sendText(
  response: ServerResponse,
  status: number,
  json: string,
  requestId: string = randomUUID(),
): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(json),
    'X-Request-Id': requestId,
  });
  response.end(json);
}
