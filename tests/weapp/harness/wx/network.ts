import { cloneJson } from '../instance';
import type { ApiMaker, CallOptions } from './async-api';

/** One call on its way to the server, whichever API made it. */
export interface OutgoingCall {
  kind: 'callFunction' | 'request' | 'uploadFile';
  /** The function's name, the URL, or the path in the cloud. */
  target: string;
  data: unknown;
}

/**
 * Where calls go, and what may go wrong on the way. `beforeCall` that throws is a request that never arrived;
 * `afterCall` that throws is an answer that was lost after the server did its work.
 */
export interface Transport {
  callFunction?(name: string, data: unknown): Promise<unknown>;
  request?(
    options: Record<string, unknown>,
  ): Promise<{ data: unknown; statusCode?: number; header?: object }>;
  uploadFile?(options: { cloudPath: string; filePath: string }): Promise<{ fileID: string }>;
  beforeCall?(call: OutgoingCall): void | Promise<void>;
  afterCall?(call: OutgoingCall, answer: unknown): void | Promise<void>;
}

/** The phone's line. While it is not `online` nothing reaches the transport. */
export class Network {
  online = true;

  constructor(private readonly transport: Transport) {}

  apis(maker: ApiMaker): Record<string, unknown> {
    return {
      request: this.task(maker, 'request', (options) => this.request(options)),
      getNetworkType: maker.make('getNetworkType', () => ({ networkType: this.online ? 'wifi' : 'none' })),
      cloud: this.cloud(maker),
    };
  }

  private cloud(maker: ApiMaker): Record<string, unknown> {
    return {
      init: () => undefined,
      DYNAMIC_CURRENT_ENV: Symbol.for('DYNAMIC_CURRENT_ENV'),
      callFunction: maker.make('cloud.callFunction', (options) => this.callFunction(options)),
      uploadFile: this.task(maker, 'cloud.uploadFile', (options) => this.uploadFile(options)),
      downloadFile: maker.make('cloud.downloadFile', ({ fileID }) => ({
        tempFilePath: `wxfile://tmp/${encodeURIComponent(String(fileID))}`,
        statusCode: 200,
      })),
      getTempFileURL: maker.make('cloud.getTempFileURL', ({ fileList }) => ({
        fileList: asList(fileList).map((fileID) => ({ fileID, tempFileURL: String(fileID), status: 0 })),
      })),
    };
  }

  /** Uploads and requests hand back a task object at once when callbacks are given. */
  private task(maker: ApiMaker, name: string, work: (options: CallOptions) => Promise<object>) {
    const call = maker.make(name, work);
    const ignore = () => undefined;
    const task = {
      abort: ignore,
      onProgressUpdate: ignore,
      onHeadersReceived: ignore,
      offHeadersReceived: ignore,
    };
    return (options: CallOptions) => {
      const promise = call(options);
      return promise ? Object.assign(promise, task) : task;
    };
  }

  private async callFunction({ name, data }: CallOptions): Promise<object> {
    const call: OutgoingCall = { kind: 'callFunction', target: String(name), data: cloneJson(data ?? {}) };
    const { callFunction } = this.transport;
    const answer = await this.carry(call, () => wired(callFunction, 'callFunction')(call.target, call.data));
    return { result: cloneJson(answer), requestID: 'harness' };
  }

  private async request(options: CallOptions): Promise<object> {
    const { success: _, fail: __, complete: ___, ...sent } = options;
    const call: OutgoingCall = {
      kind: 'request',
      target: String(options.url),
      data: cloneJson(options.data),
    };
    const { request } = this.transport;
    const answer = await this.carry(call, () =>
      wired(request, 'request')({ method: 'GET', header: {}, ...sent, data: call.data }),
    );
    return { statusCode: 200, header: {}, cookies: [], ...answer };
  }

  private uploadFile({ cloudPath, filePath }: CallOptions): Promise<object> {
    const file = { cloudPath: String(cloudPath), filePath: String(filePath) };
    const { uploadFile } = this.transport;
    return this.carry({ kind: 'uploadFile', target: file.cloudPath, data: file }, () =>
      wired(uploadFile, 'uploadFile')(file),
    );
  }

  private async carry<T>(call: OutgoingCall, send: () => Promise<T>): Promise<T> {
    await this.onTheWay(call, () => this.transport.beforeCall?.(call));
    const answer = await send().catch((error: unknown) => {
      throw failure(call, 'errCode: -504002 functions execute fail', error, -504002);
    });
    await this.onTheWay(call, () => this.transport.afterCall?.(call, answer));
    return answer;
  }

  private async onTheWay(call: OutgoingCall, hook: () => unknown): Promise<void> {
    try {
      if (!this.online) throw new Error('no network');
      await hook();
    } catch (error) {
      throw failure(call, 'errCode: -1 | errMsg: request:fail', error, -1);
    }
  }
}

/** In the words WeChat uses, since an app has only those to tell a missing network from a failing function. */
function failure(call: OutgoingCall, words: string, error: unknown, errCode: number): object {
  const reason = error instanceof Error ? error.message : String(error);
  if (call.kind === 'request') return { errMsg: `request:fail ${reason}`, errno: 600001 };
  return { errMsg: `cloud.${call.kind}:fail Error: ${words} ${reason}`, errCode };
}

function wired<T>(target: T | undefined, name: string): T {
  if (target === undefined) throw new Error(`the test gave no ${name}`);
  return target;
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
