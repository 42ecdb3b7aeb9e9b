/** How far a request got. `lost`: it may have been carried out, nobody knows; asking again with its id is safe. */
export type TransportFailure = 'offline' | 'timeout' | 'unavailable';

/** A request that brought no answer from our own code: no network, too slow, or the platform failed. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly failure: TransportFailure;

  constructor(failure: TransportFailure, cause: string) {
    super(cause);
    this.failure = failure;
  }
}

/** The way to the cloud functions and the file storage; one implementation for WeChat, one for HTTP. */
export interface Transport {
  /** Calls a cloud function and returns what it returned. Throws TransportError. */
  invoke(functionName: string, payload: object, timeoutMs: number): Promise<unknown>;
  /** Stores a local file and returns its cloud file id. Throws TransportError. */
  upload(cloudPath: string, localPath: string): Promise<string>;
  /** Opens a stored document in the phone's or the browser's viewer. Throws TransportError. */
  open(fileId: string): Promise<void>;
  /** What an image element takes as its source to show a stored file. */
  pictureUrl(fileId: string): string;
}

/** Gives up waiting after `timeoutMs`; the work itself goes on and its late answer is dropped. */
export function withTimeout<T>(work: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new TransportError('timeout', `no answer in ${timeoutMs} ms`)),
      timeoutMs,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
