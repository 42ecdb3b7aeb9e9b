import { AppError } from '../../../src/shared/error/app-error';
import { lasting } from '../../../src/shared/record/record-times';
import type { Handler, MemberContext } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { ParticipationDoc } from '../store/documents/activity';
import type { MemberDoc } from '../store/documents/membership';
import { attendanceRecord, countedFromMs } from './complete-attendance';
import { checkHandEntry, refuseOwn } from './hand-entry';
import { loadActivity } from './load-activity';
import { newParticipation, participationId } from './participation-doc';
import { putAttendance } from './put-attendance';

export const recordAttendance: Handler<'activity.recordAttendance'> = async (context, input) => {
  const { caller, now } = context;
  const memberIds = [...new Set(input.memberIds)];
  refuseOwn(caller, memberIds);
  await refuseRisky(context, input.reason);
  const members = await activeMembers(context, memberIds);
  const recordedBy = { id: caller.member._id, name: caller.member.name, reason: input.reason };
  const { durationMinutes } = input;
  return context.write(async (tx) => {
    let activity = await loadActivity(tx, caller.unit._id, input.activityId);
    checkHandEntry(caller, activity, durationMinutes, now);
    const skippedNames: string[] = [];
    for (const member of members) {
      const part = await tx.get('participations', participationId(activity._id, member._id));
      if (part && isSettled(part)) {
        skippedNames.push(member.name);
        continue;
      }
      const recordId = context.newId();
      const known = part ?? newParticipation(activity, member);
      const times = lasting(countedFromMs(activity, known), durationMinutes);
      const outcome = { durationMinutes, source: 'attendanceSheet', recordedBy, times } as const;
      const record = attendanceRecord({ activity, member, recordId, now }, outcome);
      activity = await putAttendance(tx, activity, { part: { ...known, recordId, note: '' }, record });
    }
    return { recordedPeople: members.length - skippedNames.length, skippedNames };
  });
};

/** A record exists, or a late scan waits that would make a second one. */
function isSettled(part: ParticipationDoc): boolean {
  return part.recordId !== null || part.attention;
}

/** The members in the order asked for. People are read before the transaction: names and departments, no decision. */
async function activeMembers(
  { store, caller }: MemberContext,
  memberIds: readonly string[],
): Promise<MemberDoc[]> {
  const found = await store.find('members', { where: { _id: { in: memberIds } }, limit: memberIds.length });
  const usable = new Map(
    found
      .filter((member) => member.unitId === caller.unit._id && member.active)
      .map((member) => [member._id, member]),
  );
  return memberIds.map((id) => {
    const member = usable.get(id);
    if (!member) throw new AppError('NOT_FOUND', '所选人员中有人不在本单位在岗名单中，请刷新后重新选择');
    return member;
  });
}
