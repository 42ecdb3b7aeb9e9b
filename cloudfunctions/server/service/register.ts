import type { Handler } from '../context';
import { changePeople } from '../membership/change-people';
import { memberOfUnit } from '../membership/people';
import { newVolunteer } from './volunteer-doc';

export const register: Handler<'service.register'> = (context, { volunteerNumber, skills }) =>
  context.write(async (tx) => {
    const before = await memberOfUnit(context, tx, context.caller.member._id);
    const volunteer = (await tx.get('volunteers', before._id)) ?? newVolunteer(before);
    const registeredOn = volunteer.registeredOn ?? context.today;
    await tx.put('volunteers', { ...volunteer, skills, registeredOn });
    if (before.volunteerNumber !== volunteerNumber) {
      await changePeople(tx, before.unitId, [{ before, after: { ...before, volunteerNumber } }]);
    }
    return { registeredOn };
  });
