import { AppError } from '../../../src/shared/error/app-error';
import { formatInviteCode } from '../../../src/shared/membership/invite-code';
import type { Handler } from '../context';
import { newInviteCode } from './new-invite-code';
import { memberOfUnit } from './people';

export const reissueInvitation: Handler<'membership.reissueInvitation'> = (context, { memberId }) => {
  const inviteCode = newInviteCode();
  return context.write(async (tx) => {
    const member = await memberOfUnit(context, tx, memberId);
    // Whoever frees the own identity is a stranger the moment after and never sees the new code.
    if (member._id === context.caller.member._id) {
      throw new AppError('NOT_ALLOWED', '不能解除自己的绑定，请由另一位管理员操作');
    }
    await tx.patch('members', member._id, { identityKey: `none:${member._id}`, inviteCode });
    return { inviteCode: formatInviteCode(inviteCode) };
  });
};
