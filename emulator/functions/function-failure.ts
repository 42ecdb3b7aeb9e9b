/**
 * Why an invocation gave no result. `code` is CloudBase's; `logs` is what the function had written.
 */
export class FunctionFailure extends Error {
  constructor(
    readonly code:
      | 'FUNCTIONS_EXECUTE_FAIL'
      | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
      | 'FUNCTIONS_REQUEST_FAIL'
      | 'INVALID_PARAM',
    message: string,
    /** The stack inside the function, where there is one. */
    readonly detail = '',
  ) {
    super(message);
    this.name = 'FunctionFailure';
  }
}
