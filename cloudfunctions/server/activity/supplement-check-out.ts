import { AppError } from '../../../src/shared/error/app-error';
import { lasting } from '../../../src/shared/record/record-times';
import { formatMinutes } from '../../../src/shared/time/chinese-time';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';
import { attendanceRecord, countedFromMs } from './complete-attendance';
import { checkHandEntry, refuseOwn } from './hand-entry';
import { loadParticipant } from './load-participant';
import { putAttendance } from './put-attendance';

const MINUTE_MS = 60_000;

export const supplementCheckOut: Handler<'activity.supplementCheckOut'> = async (context, input) => {
  const { caller, now } = context;
  const { durationMinutes } = input;
  refuseOwn(caller, [input.memberId]);
  await refuseRisky(context, input.reason);
  return context.write(async (tx) => {
    const { activity, part, member } = await loadParticipant(tx, caller.unit._id, input);
    refuseSupplement(activity, part);
    checkHandEntry(caller, activity, durationMinutes, now);
    const fromMs = countedFromMs(activity, part);
    const elapsed = Math.floor((now - fromMs) / MINUTE_MS);
    if (durationMinutes > elapsed) {
      const fault = `从签到或活动开始至今只有${formatMinutes(elapsed)}，时长不能超过它`;
      throw new AppError('INPUT_INVALID', fault, { durationMinutes: fault });
    }
    const recordId = context.newId();
    const recordedBy = { id: caller.member._id, name: caller.member.name, reason: input.reason };
    const times = lasting(fromMs, durationMinutes);
    const outcome = { durationMinutes, source: 'supplement', recordedBy, times } as const;
    const record = attendanceRecord({ activity, member, recordId, now }, outcome);
    await putAttendance(tx, activity, { part: { ...part, recordId, note: '' }, record });
    return { recordId };
  });
};

function refuseSupplement(activity: ActivityDoc, part: ParticipationDoc): void {
  if (!activity.needsCheckOut) throw new AppError('NOT_ALLOWED', '这个活动不用签退，签到后就已登记');
  if (part.recordId !== null) throw new AppError('DUPLICATE', '这个人已经有参加记录，请在审核中查看');
  if (part.attention) throw new AppError('STATE_CHANGED', '这个人有断网扫码待确认，请先确认');
  if (!part.checkIn) throw new AppError('NOT_ALLOWED', '这个人没有签到，请用“现场登记”');
  if (part.checkOut) throw new AppError('NOT_ALLOWED', '这个人已经自己签退，不用补登');
}
