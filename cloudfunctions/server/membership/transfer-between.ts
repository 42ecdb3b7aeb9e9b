import type { MemberContext } from '../context';
import { newVolunteer } from '../service/volunteer-doc';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { changePeople } from './change-people';
import { memberKeys } from './member-key';
import { isBound } from './member-views';
import { refuseLastAdministrator } from './refuse-last-administrator';

interface Arrival {
  readonly member: MemberDoc;
  readonly place: Pick<MemberDoc, 'departmentId' | 'departmentName' | 'branchId' | 'branchName'>;
  readonly newMemberId: string;
}

/**
 * Makes the person a member of the caller's unit and the old document history, all in the transaction given: identity,
 * invitation and contact go along, roles do not. What was earned and awaits review stays with the old document.
 */
export async function moveBetweenUnits(
  tx: Transaction,
  { caller, now }: MemberContext,
  { member, place, newMemberId }: Arrival,
): Promise<void> {
  await refuseLastAdministrator(tx, member);
  const left: MemberDoc = {
    ...member,
    active: false,
    roles: [],
    phone: '',
    identityKey: `none:${member._id}`,
    inviteCode: `used:${member._id}`,
    movedToMemberId: newMemberId,
  };
  // First: identity and invitation are unique, so they must be free before somebody else has them.
  await changePeople(tx, member.unitId, [{ before: member, after: left }]);
  // Tasks and findings are the old unit's, which gives them to somebody else.
  const { openTasks: _tasks, openFindings: _findings, ...person } = member;
  const arrived: MemberDoc = {
    ...person,
    ...place,
    _id: newMemberId,
    unitId: caller.unit._id,
    ...memberKeys(member.name, newMemberId),
    roles: [],
    identityKey: isBound(member) ? member.identityKey : `none:${newMemberId}`,
    // An invitation that was handed out and not used yet stays good.
    inviteCode: isBound(member) ? `used:${newMemberId}` : member.inviteCode,
    createdAtMs: now,
    transferState: 'accepted',
    formerMemberIds: [...(member.formerMemberIds ?? []), member._id],
  };
  await changePeople(tx, caller.unit._id, [{ before: null, after: arrived }]);
  await followVolunteer(tx, member, arrived);
}

/**
 * Registration, skills and awarded stars are the person's. The old place is written in any case, so that an award or a
 * registration at the same moment collides with it and is not lost behind the person's back.
 */
async function followVolunteer(tx: Transaction, member: MemberDoc, arrived: MemberDoc): Promise<void> {
  const volunteer = await tx.get('volunteers', member._id);
  if (!volunteer) return tx.put('volunteers', newVolunteer(member));
  await tx.remove('volunteers', member._id);
  await tx.put('volunteers', { ...volunteer, _id: arrived._id, unitId: arrived.unitId });
}
