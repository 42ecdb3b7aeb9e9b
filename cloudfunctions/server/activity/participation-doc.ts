import { timeKey } from '../../../src/shared/time/time-key';
import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';
import type { MemberDoc } from '../store/documents/membership';

export function participationId(activityId: string, memberId: string): string {
  return `${activityId}:${memberId}`;
}

/** A person's part in an activity before anything happened. */
export function newParticipation(activity: ActivityDoc, member: MemberDoc): ParticipationDoc {
  return {
    _id: participationId(activity._id, member._id),
    unitId: activity.unitId,
    activityId: activity._id,
    memberId: member._id,
    memberName: member.name,
    departmentId: member.departmentId,
    departmentName: member.departmentName,
    signUp: 'none',
    checkIn: null,
    checkOut: null,
    recordId: null,
    attention: false,
    wrongDigits: 0,
    note: '',
    startsKey: timeKey(activity.startsAtMs, activity._id),
    listKey: member.listKey,
  };
}
