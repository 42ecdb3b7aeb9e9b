import { AppError } from '../../src/shared/error/app-error';

/** One character explains nothing to the person who reads it. */
const MIN_REASON_CHARACTERS = 2;

/**
 * Refuses a decision that somebody must be told the reason of when none is given.
 * @param message says in Chinese what to write and who reads it
 * @throws AppError INPUT_INVALID on `reason`
 */
export function needReason(reason: string, message: string): void {
  if ([...reason].length >= MIN_REASON_CHARACTERS) return;
  const asked = `${message}（至少${MIN_REASON_CHARACTERS}个字）`;
  throw new AppError('INPUT_INVALID', asked, { reason: asked });
}
