import type { Output } from '../../../src/shared/contract/actions';
import type { MemberDetail, MemberRow, OwnProfile } from '../../../src/shared/membership/contract';
import { formatInviteCode } from '../../../src/shared/membership/invite-code';
import { thingsOf } from '../left-things';
import type { MemberDoc, UnitDoc } from '../store/documents/membership';
import { initialOf } from './member-key';

const BOUND_PREFIX = 'wx:';

export function isBound(member: MemberDoc): boolean {
  return member.identityKey.startsWith(BOUND_PREFIX);
}

/** The invitation code as it is shown; empty once it is used. */
export function shownInviteCode(member: MemberDoc): string {
  return isBound(member) ? '' : formatInviteCode(member.inviteCode);
}

/** What people see of themselves; the roles include `member`, which everyone active has. */
export function ownProfile(member: MemberDoc): OwnProfile {
  return {
    memberId: member._id,
    name: member.name,
    departmentId: member.departmentId,
    departmentName: member.departmentName,
    branchId: member.branchId,
    branchName: member.branchName,
    partyMember: member.partyMember,
    phone: member.phone,
    volunteerNumber: member.volunteerNumber,
    roles: member.active ? ['member', ...member.roles] : [],
  };
}

/** What managers see in the list; roles are the granted ones, since everyone is a member. */
export function memberRow(member: MemberDoc): MemberRow {
  return {
    memberId: member._id,
    name: member.name,
    initial: initialOf(member),
    departmentName: member.departmentName,
    branchName: member.branchName,
    partyMember: member.partyMember,
    roles: [...member.roles],
    bound: isBound(member),
    registeredVolunteer: member.volunteerNumber !== '',
    active: member.active,
  };
}

export function memberDetail(member: MemberDoc, forAdministrator: boolean): MemberDetail {
  return {
    ...memberRow(member),
    departmentId: member.departmentId,
    branchId: member.branchId,
    phone: member.phone,
    volunteerNumber: member.volunteerNumber,
    openTasks: thingsOf(member.openTasks),
    openFindings: thingsOf(member.openFindings),
    inviteCode: forAdministrator ? shownInviteCode(member) : '',
  };
}

export function unitView(unit: UnitDoc): Output<'membership.saveSettings'> {
  return { unitId: unit._id, name: unit.name, settings: unit.settings };
}
