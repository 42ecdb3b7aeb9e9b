import { randomBytes } from 'node:crypto';
import { INVITE_CODE_LENGTH, inviteCodeFrom } from '../../../src/shared/membership/invite-code';

/** A new invitation code from the system's source of chance. */
export function newInviteCode(): string {
  return inviteCodeFrom(randomBytes(INVITE_CODE_LENGTH));
}
