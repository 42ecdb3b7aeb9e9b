/** Codes a client may act on. Everything else is told by the Chinese message. */
export const APP_ERROR_CODES = [
  'INPUT_INVALID',
  'UNKNOWN_ACTION',
  'NOT_BOUND',
  'ALREADY_BOUND',
  'BIND_REFUSED',
  'RATE_LIMITED',
  'FORBIDDEN',
  'NOT_FOUND',
  'STATE_CHANGED',
  'NOT_ALLOWED',
  'FULL',
  'CLOSED',
  'CODE_INVALID',
  'CODE_EXPIRED',
  'DUPLICATE',
  'REQUEST_REUSED',
  'SHEET_INVALID',
  'BUSY',
  'INTERNAL',
] as const;

export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** A failure whose message a user may read: Chinese, saying what happened and what to do next. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;
  /** Message by input path (`title`, `items.0.reason`), where the failure belongs to a field. */
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: AppErrorCode, message: string, fields?: Readonly<Record<string, string>>) {
    super(message);
    this.code = code;
    this.fields = fields;
  }
}
