import type { AppErrorCode } from '../../src/shared/error/app-error';

/** When each code is answered; a code without a line does not compile. */
export const ERROR_MEANINGS: Readonly<Record<AppErrorCode, string>> = {
  INPUT_INVALID: 'The input breaks the contract or a rule of the field; `fields` names where.',
  UNKNOWN_ACTION: 'No such action in this function.',
  NOT_BOUND: 'The WeChat identity is bound to nobody, or to somebody who is no longer active.',
  ALREADY_BOUND: 'The WeChat identity is bound already.',
  BIND_REFUSED: 'Invitation code and name do not belong together; which one is wrong is not told.',
  RATE_LIMITED: 'Too many attempts; try again later.',
  FORBIDDEN: 'The caller has none of the roles the action asks for.',
  NOT_FOUND: 'There is no such document in the caller’s unit.',
  STATE_CHANGED: 'Somebody changed it meanwhile: load it again.',
  NOT_ALLOWED: 'A rule stands against it; the message says which.',
  FULL: 'No place is left, not even in the waiting list.',
  CLOSED: 'The time for it is past, or the activity was cancelled.',
  CODE_INVALID: 'Not a code of this activity.',
  CODE_EXPIRED: 'The code’s window is past.',
  DUPLICATE: 'It is there already.',
  REQUEST_REUSED: 'The request id was used before with another input.',
  SHEET_INVALID: 'The Excel sheet cannot be read.',
  BUSY: 'Others write the same documents; try again.',
  INTERNAL: 'A failure of the server; the log has its cause under the request id.',
};
