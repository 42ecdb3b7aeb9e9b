/**
 * A refusal that travels to the SDK as `{ code, message }`, exactly as CloudBase words it.
 * The numeric `errCode` that callers see is made from `code` by wx-server-sdk itself.
 */
export class CloudError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'CloudError';
    this.code = code;
  }
}

/** What wx-server-sdk (its `TCB_ERR_CODE`) turns a code into; needed where no SDK stands in between. */
const NUMERIC_CODES: Readonly<Record<string, number>> = {
  SYS_ERR: -501001,
  SERVER_TIMEOUT: -501002,
  EXCEED_REQUEST_LIMIT: -501003,
  EXCEED_CONCURRENT_REQUEST_LIMIT: -501004,
  INVALID_PARAM: -501007,
  DATABASE_REQUEST_FAILED: -502001,
  DATABASE_COLLECTION_NOT_EXIST: -502005,
  STORAGE_REQUEST_FAIL: -503001,
  STORAGE_FILE_NONEXIST: -503003,
  FUNCTIONS_REQUEST_FAIL: -504001,
  FUNCTIONS_EXECUTE_FAIL: -504002,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003,
};

/** The number a mini-program sees in `errCode` for a code; unknown codes are system errors, as in the SDK. */
export function numericCode(code: string): number {
  return NUMERIC_CODES[code] ?? -501001;
}
