import { randomUUID } from 'node:crypto';
import { CloudError } from './cloud-error';
import { newCounters } from './counters';
import type { DatabaseService } from './database/database-service';
import type { DocumentStore } from './database/document-store';
import { FunctionFailure } from './functions/function-failure';
import type { FunctionRunner } from './functions/function-runner';
import { type Exchange, type Route, readBody, sendText } from './http-server';
import type { OpenApiService } from './services/open-api-service';
import { decodeOpenApiCall, encodeOpenApiAnswer, readOpenApiForm } from './services/open-api-wire';
import type { StorageService } from './services/storage-service';

export interface AdminServices {
  readonly store: DocumentStore;
  readonly database: DatabaseService;
  readonly storage: StorageService;
  readonly openApi: OpenApiService;
  readonly functions: FunctionRunner;
}

type Body = Readonly<Record<string, unknown>>;

interface Answer {
  readonly data: unknown;
  readonly transactionId?: string;
}

/** `POST /admin` and `POST /admin/SECRET`: what the SDK calls. The secret tells which instance it is. */
export function adminRoute(services: AdminServices): Route {
  return async (exchange) => {
    const { request, path } = exchange;
    if (request.method !== 'POST' || (path !== '/admin' && !path.startsWith('/admin/'))) return false;
    const secret = path.slice('/admin/'.length) || undefined;
    if (request.headers['content-type']?.startsWith('multipart/form-data')) {
      await answerOpenApi(exchange, services);
      return true;
    }
    const requestId = randomUUID();
    const json = await answerJson((await readBody(request)).toString(), secret, services, requestId);
    sendText(exchange.response, 200, json, requestId);
    return true;
  };
}

async function answerJson(
  text: string,
  secret: string | undefined,
  services: AdminServices,
  requestId: string,
): Promise<string> {
  try {
    const body = JSON.parse(text) as Body;
    const answer = await dispatch(String(body.action), body, secret, services);
    return JSON.stringify({ requestId, ...answer });
  } catch (error) {
    if (error instanceof SyntaxError) {
      return JSON.stringify({ requestId, code: 'INVALID_PARAM', message: 'Invalid request param: not JSON' });
    }
    const known = error instanceof CloudError || error instanceof FunctionFailure;
    if (!known) console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    return JSON.stringify({ requestId, code: known ? error.code : 'SYS_ERR', message });
  }
}

async function dispatch(
  action: string,
  body: Body,
  secret: string | undefined,
  services: AdminServices,
): Promise<Answer> {
  if (action.startsWith('database.')) return answerDatabase(action, body, secret, services);
  if (action.startsWith('storage.')) return { data: services.storage.handle(action, body) };
  if (action === 'functions.invokeFunction') return invokeFunction(body, secret, services.functions);
  throw new CloudError('INVALID_ACTION', `Invalid API call name: ${action}`);
}

async function answerDatabase(
  action: string,
  body: Body,
  secret: string | undefined,
  { database, store, functions }: AdminServices,
): Promise<Answer> {
  const cost = newCounters();
  try {
    const { data, transactionId, wrote } = database.handle(action, body, cost);
    // An acknowledged write is on the disk.
    if (wrote) await store.sqlite.durable();
    return transactionId === undefined ? { data } : { data, transactionId };
  } finally {
    functions.charge(secret, cost);
  }
}

/** A function calls another: the identity of its own caller goes along. */
async function invokeFunction(
  body: Body,
  secret: string | undefined,
  functions: FunctionRunner,
): Promise<Answer> {
  const { WX_OPENID, WX_APPID, TCB_SOURCE = '' } = functions.environmentOf(secret);
  const event = typeof body.request_data === 'string' ? body.request_data : '{}';
  const outcome = await functions.invoke(String(body.function_name), event, {
    ...(WX_OPENID === undefined ? {} : { openid: WX_OPENID }),
    ...(WX_APPID === undefined ? {} : { appid: WX_APPID }),
    source: TCB_SOURCE === '' ? 'scf' : `${TCB_SOURCE},scf`,
  });
  return { data: { response_data: outcome.json } };
}

async function answerOpenApi({ request, response }: Exchange, { openApi }: AdminServices): Promise<void> {
  const form = await readOpenApiForm(request);
  const api = form.get('apiName')?.toString() ?? '';
  const call = decodeOpenApiCall(api, form.get('requestData') ?? Buffer.alloc(0));
  const bytes = encodeOpenApiAnswer(openApi.call(call));
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': bytes.length });
  response.end(bytes);
}
