/** Something the user can mend: one line in English, one in Chinese, no stack. */
export class StartFailure extends Error {
  constructor(english: string, chinese: string) {
    super(`${english}\n${chinese}`);
  }
}

/** The system's code of a failed call, `EADDRINUSE` and the like. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
