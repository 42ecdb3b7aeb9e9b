/** Failures that say nothing about the request itself: asked again, with the same id, it may well succeed. */
const RETRYABLE = ['NETWORK', 'TIMEOUT', 'UNAVAILABLE', 'BUSY'];

/** Failures after which the write may have been done all the same: its answer was lost on the way or failed itself. */
const UNCERTAIN = [...RETRYABLE, 'INTERNAL', 'CLIENT'];

/** A call that did not succeed. `message` is Chinese, for the user. */
export class CallError extends Error {
  override readonly name = 'CallError';
  /** A code of the contract, or `NETWORK`, `TIMEOUT`, `UNAVAILABLE`. */
  readonly code: string;
  /** Message by input path, where the failure belongs to a field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly retryable: boolean;
  /** Sent again, it must bear the same request id, or it could be done twice. */
  readonly uncertain: boolean;

  constructor(code: string, message: string, fields: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.fields = fields;
    this.retryable = RETRYABLE.includes(code);
    this.uncertain = UNCERTAIN.includes(code);
  }
}

/** Any thrown value as something that can be shown. */
export function toCallError(cause: unknown): CallError {
  return cause instanceof CallError ? cause : new CallError('CLIENT', '程序出了点问题，请返回后重试');
}
