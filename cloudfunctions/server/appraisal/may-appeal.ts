import type { Caller, MemberContext } from '../context';
import { ownIds } from '../membership/own-ids';
import type { AppraisalAppeal, AppraisalDoc, AppraisedDepartment } from '../store/documents/appraisal';

/** Once a person, while objections are taken, against the result of the own department. */
export const mayAppeal = (
  { state, objectionsUntil }: Pick<AppraisalDoc, 'state' | 'objectionsUntil'>,
  { departmentId, appeals }: AppraisedDepartment,
  { caller, today }: MemberContext,
): boolean =>
  state === 'published' &&
  objectionsUntil !== null &&
  today <= objectionsUntil &&
  caller.member.departmentId === departmentId &&
  !appeals.some(({ memberId }) => ownIds(caller.member).includes(memberId));

/** Nobody judges an appeal of the own department; where all who could are of it, another one is made secretary. */
export const mayAnswer = (
  { memberId }: Pick<AppraisalAppeal, 'memberId'>,
  { departmentId }: Pick<AppraisedDepartment, 'departmentId'>,
  { member, roles }: Caller,
): boolean =>
  !ownIds(member).includes(memberId) &&
  member.departmentId !== departmentId &&
  (roles.has('administrator') || roles.has('secretary'));

/**
 * The second hand: neither who answered nor who appealed, nor somebody of the department whose points it moves. Any
 * leader may, so that a unit with one secretary and one administrator has a second hand.
 */
export const mayDecideCorrection = (
  { memberId, answeredById }: Pick<AppraisalAppeal, 'memberId' | 'answeredById'>,
  { departmentId }: Pick<AppraisedDepartment, 'departmentId'>,
  { member, roles }: Caller,
): boolean =>
  ![memberId, answeredById].some((id) => ownIds(member).includes(id)) &&
  (roles.has('leader') ||
    (member.departmentId !== departmentId && (roles.has('administrator') || roles.has('secretary'))));
