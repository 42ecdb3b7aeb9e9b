import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import protobuf from 'protobufjs';
import { readBody } from '../http-server';

/** The messages wx-server-sdk exchanges for `cloud.openapi`, as its bundled encoder numbers their fields. */
const root = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 apiType = 1; OpenApiData openapiData = 2; string appid = 6; }
  message CommOpenApiResp { bytes respData = 1; string contentType = 2; int32 errorCode = 3; uint32 httpCode = 4; }
`).root;
const CommApiData = root.lookupType('CommApiData');
const CommOpenApiResp = root.lookupType('CommOpenApiResp');

/** One call of an open API: its parameters, each as the text the SDK sent (JSON) or as bytes (media). */
export interface OpenApiCall {
  readonly api: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Reads the multipart form by which the SDK calls an open API. @throws Error when it is not one */
export async function readOpenApiForm(request: IncomingMessage): Promise<Map<string, Buffer>> {
  const body = await readBody(request);
  return new Promise((resolve, reject) => {
    const parts = new Map<string, Buffer>();
    // Protobuf bytes may come as a field without a file name: latin1 keeps every byte.
    const form = busboy({
      headers: request.headers,
      defCharset: 'latin1',
      limits: { fieldSize: 10 * 1024 * 1024 },
    });
    form.on('field', (name, value) => parts.set(name, Buffer.from(value, 'latin1')));
    form.on('file', (name, stream) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => parts.set(name, Buffer.concat(chunks)));
    });
    form.on('close', () => resolve(parts));
    form.on('error', reject);
    form.end(body);
  });
}

/** Decodes the protobuf part of the form. */
export function decodeOpenApiCall(api: string, data: Buffer): OpenApiCall {
  const message = CommApiData.toObject(CommApiData.decode(data), { bytes: Buffer }) as {
    openapiData?: { pairs?: { key: string; value?: Buffer; contenttype?: string }[] };
  };
  const entries = (message.openapiData?.pairs ?? []).map(({ key, value, contenttype }) => [
    key,
    contenttype ? value : parseLoosely(value),
  ]);
  return { api, parameters: Object.fromEntries(entries) };
}

function parseLoosely(value: Buffer | undefined): unknown {
  const text = value?.toString() ?? '';
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The answer of an open API: JSON, or bytes of some content type. */
export function encodeOpenApiAnswer(answer: object | { contentType: string; bytes: Buffer }): Buffer {
  const isMedia = 'bytes' in answer;
  const message = CommOpenApiResp.create({
    respData: isMedia ? answer.bytes : Buffer.from(JSON.stringify(answer)),
    contentType: isMedia ? answer.contentType : 'application/json; charset=UTF-8',
    httpCode: 200,
  });
  return Buffer.from(CommOpenApiResp.encode(message).finish());
}
