import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { changePeople } from './change-people';
import { ownProfile } from './member-views';
import { memberOfUnit } from './people';

export const updateProfile: Handler<'membership.updateProfile'> = (context, { phone, volunteerNumber }) =>
  context.write(async (tx) => {
    const before = await memberOfUnit(context, tx, context.caller.member._id);
    if (!before.active) throw new AppError('FORBIDDEN', '您已不在在岗名单中，如有疑问请联系管理员');
    const after = { ...before, phone, volunteerNumber };
    await changePeople(tx, after.unitId, [{ before, after }]);
    return ownProfile(after);
  });
