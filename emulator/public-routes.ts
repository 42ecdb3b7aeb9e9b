import { pipeline } from 'node:stream/promises';
import busboy from 'busboy';
import { CloudError, numericCode } from './cloud-error';
import { FunctionFailure } from './functions/function-failure';
import type { FunctionRunner } from './functions/function-runner';
import { decodePart, type Exchange, type Route, readBody, sendJson, sendText } from './http-server';
import type { FileStore } from './services/file-store';
import type { OpenApiService } from './services/open-api-service';
import type { StorageService } from './services/storage-service';
import { timerEvent } from './services/timers';

/** `POST /invoke/NAME`: calls a function as the mini-program does, answers with what it returns. */
export function invokeRoute(functions: FunctionRunner): Route {
  return async ({ request, response, path }) => {
    if (request.method !== 'POST' || !path.startsWith('/invoke/')) return false;
    const name = decodePart(path.slice('/invoke/'.length));
    const event = (await readBody(request)).toString();
    const openid = headerOf(request.headers['x-wx-openid']);
    const appid = headerOf(request.headers['x-wx-appid']);
    await answerWithFunction(response, () =>
      functions.invoke(name, event, {
        ...(openid === undefined ? {} : { openid }),
        ...(appid === undefined ? {} : { appid }),
        environment: environmentOf(headerOf(request.headers['x-emulator-env'])),
        source: 'wx_client',
      }),
    );
    return true;
  };
}

/** `POST /timer/FUNCTION/TRIGGER`: fires a timer by hand. */
export function timerRoute(functions: FunctionRunner): Route {
  return async ({ request, response, path }) => {
    const match = /^\/timer\/([^/]+)\/([^/]+)$/.exec(path);
    if (request.method !== 'POST' || match === null) return false;
    const [name = '', triggerName = ''] = match.slice(1).map(decodePart);
    const definition = functions.definitions().find((known) => known.name === name);
    const trigger = definition?.timers.find((timer) => timer.name === triggerName);
    if (trigger === undefined) {
      sendJson(response, 404, {
        errCode: numericCode('INVALID_PARAM'),
        errMsg: `No timer ${triggerName} at ${name}`,
      });
      return true;
    }
    const environment = environmentOf(headerOf(request.headers['x-emulator-env']));
    await answerWithFunction(response, () =>
      functions.invoke(name, timerEvent(trigger, new Date()), { environment, source: 'wx_trigger' }),
    );
    return true;
  };
}

async function answerWithFunction(
  response: Exchange['response'],
  invoke: () => Promise<{ json: string; requestId: string }>,
): Promise<void> {
  try {
    const { json, requestId } = await invoke();
    sendText(response, 200, json, requestId);
  } catch (error) {
    if (!(error instanceof FunctionFailure)) throw error;
    sendJson(response, statusOf(error), { errCode: numericCode(error.code), errMsg: error.message });
  }
}

function statusOf({ code, message }: FunctionFailure): number {
  if (code === 'FUNCTIONS_TIME_LIMIT_EXCEEDED') return 504;
  if (code === 'FUNCTIONS_REQUEST_FAIL') return 404;
  if (code === 'INVALID_PARAM') return message.startsWith('data exceed max size') ? 413 : 400;
  return 500;
}

/** `GET /metrics`, `POST /metrics/reset`, `GET /outbox`. */
export function figuresRoute(functions: FunctionRunner, openApi: OpenApiService): Route {
  return ({ request, response, path }) => {
    if (request.method === 'GET' && path === '/metrics') sendJson(response, 200, functions.metrics());
    else if (request.method === 'GET' && path === '/outbox') sendJson(response, 200, openApi.outbox());
    else if (request.method === 'POST' && path === '/metrics/reset') {
      functions.resetMetrics();
      sendJson(response, 200, {});
    } else return false;
    return true;
  };
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Everything under `/storage`: uploads by the SDK and by pages, downloads, URLs of `cloud://` ids. */
export function storageRoute(files: FileStore, storage: StorageService): Route {
  return async (exchange) => {
    const { request, response, path, query } = exchange;
    if (path === '/storage/url' && request.method === 'GET') {
      const url = storage.urlOf(query.get('fileID'));
      if (url === null) throw new CloudError('STORAGE_FILE_NONEXIST', 'storage file not exists');
      sendJson(response, 200, { url });
    } else if (path === '/storage/file' && (request.method === 'GET' || request.method === 'HEAD')) {
      const url = storage.urlOf(query.get('fileID'));
      if (url === null) throw new CloudError('STORAGE_FILE_NONEXIST', 'storage file not exists');
      // The path alone: a page may reach the emulator through another server's origin.
      response
        .writeHead(302, { Location: url.slice(url.indexOf('/storage/files/')), 'Content-Length': 0 })
        .end();
    } else if (path === '/storage/upload' && request.method === 'POST') {
      sendJson(response, 200, { fileID: await uploadFromPage(exchange, files) });
    } else if (path.startsWith('/storage/upload/')) {
      const target = files.redeem(path.slice('/storage/upload/'.length));
      if (target === undefined)
        throw new CloudError('STORAGE_SIGN_PARAM_INVALID', 'this upload was not allowed');
      // Older SDKs post a form, newer ones put the bytes.
      const isForm = request.headers['content-type']?.startsWith('multipart/form-data') === true;
      await files.write(target, isForm ? (await readForm(request)).file : await readBody(request));
      response.writeHead(isForm ? 204 : 200, { 'Content-Length': 0 }).end();
    } else if (path.startsWith('/storage/files/')) {
      await download(exchange, files);
    } else return false;
    return true;
  };
}

/** The body as it is with `?cloudPath=…`, or a form with the fields `cloudPath` and `file`. */
async function uploadFromPage({ request, query }: Exchange, files: FileStore): Promise<string> {
  const cloudPath = query.get('cloudPath');
  if (!request.headers['content-type']?.startsWith('multipart/form-data')) {
    return files.write(cloudPath ?? '', await readBody(request));
  }
  const { fields, file } = await readForm(request);
  return files.write(cloudPath ?? fields.get('cloudPath') ?? '', file);
}

/** The body is read first: it has a limit there, and who goes away in the middle of it leaves nobody waiting. */
async function readForm(
  request: Exchange['request'],
): Promise<{ fields: Map<string, string>; file: Buffer }> {
  const body = await readBody(request);
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>();
    const chunks: Buffer[] = [];
    const form = busboy({ headers: request.headers, defParamCharset: 'utf8' });
    form.on('field', (name, value) => fields.set(name, value));
    form.on('file', (_name, stream) => stream.on('data', (chunk: Buffer) => chunks.push(chunk)));
    form.on('close', () => resolve({ fields, file: Buffer.concat(chunks) }));
    form.on('error', reject);
    form.end(body);
  });
}

async function download({ request, response, path }: Exchange, files: FileStore): Promise<void> {
  const encoded = path.slice('/storage/files/'.length).replace(/\..*$/, '');
  const cloudPath = Buffer.from(encoded, 'base64url').toString();
  const file = files.read(cloudPath);
  if (file === null) throw new CloudError('STORAGE_FILE_NONEXIST', 'storage file not exists');
  const extension = cloudPath.split('.').pop()?.toLowerCase() ?? '';
  response.writeHead(200, {
    'Content-Type': CONTENT_TYPES[extension] ?? 'application/octet-stream',
    'Content-Length': file.bytes,
    // What someone uploaded must not run as a page of this origin.
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  if (request.method === 'HEAD') {
    file.stream.destroy();
    response.end();
    return;
  }
  await pipeline(file.stream, response).catch((error: NodeJS.ErrnoException) => {
    // Whoever asked has gone: nothing to tell anyone.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  });
}

function headerOf(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** `X-Emulator-Env: {"NAME":"value"}`. @throws CloudError INVALID_PARAM */
function environmentOf(header: string | undefined): Record<string, string> {
  if (header === undefined) return {};
  try {
    const entries = Object.entries(JSON.parse(header) as Record<string, unknown>);
    return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
  } catch {
    throw new CloudError('INVALID_PARAM', 'X-Emulator-Env is not a JSON object');
  }
}
