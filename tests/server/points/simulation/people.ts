import type { MemberDoc } from '../../../../cloudfunctions/server/store/documents/membership';
import type { SimulatedCloud } from './cloud';

/** Who somebody is now; `who` is the id the person began with and acts under. */
export function presentMember(cloud: Pick<SimulatedCloud, 'document'>, who: string): MemberDoc {
  let member = cloud.document('members', who);
  while (member?.movedToMemberId) member = cloud.document('members', member.movedToMemberId);
  if (!member) throw new Error(`nobody is ${who}`);
  return member;
}

/** The id a person began with. */
export function rootOf(cloud: Pick<SimulatedCloud, 'document'>, memberId: string): string {
  return cloud.document('members', memberId)?.formerMemberIds?.[0] ?? memberId;
}
