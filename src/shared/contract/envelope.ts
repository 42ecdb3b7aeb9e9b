import type { AppErrorCode } from '../error/app-error';
import type { Action } from './actions';

/** What a client sends to a cloud function. */
export interface CallRequest {
  readonly action: Action;
  readonly input: unknown;
  /** Made by the client, reused on retry; demanded for writes. */
  readonly requestId?: string;
}

/** What a cloud function answers. */
export type CallResponse<T> = (
  | { readonly ok: true; readonly data: T }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: AppErrorCode;
        readonly message: string;
        readonly fields?: Readonly<Record<string, string>>;
      };
    }
) & { readonly requestId: string; readonly serverNow: number };

/** 16 to 64 letters, digits, `-` or `_`. */
export const REQUEST_ID_PATTERN = /^[A-Za-z0-9_-]{16,64}$/;
