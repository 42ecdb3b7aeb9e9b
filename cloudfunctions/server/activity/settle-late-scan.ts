import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { needReason } from '../need-reason';
import type { ParticipationDoc, ScanMark } from '../store/documents/activity';
import { completeAttendance } from './complete-attendance';
import { refuseOwn } from './hand-entry';
import { loadParticipant } from './load-participant';
import { putAttendance } from './put-attendance';

export const settleLateScan: Handler<'activity.settleLateScan'> = async (context, input) => {
  const { caller, now } = context;
  refuseOwn(caller, [input.memberId]);
  if (!input.accept) needReason(input.reason, '不认可时请写明原因，本人会看到');
  await refuseRisky(context, input.reason);
  return context.write(async (tx) => {
    const { activity, part, member } = await loadParticipant(tx, caller.unit._id, input);
    if (!part.attention) throw new AppError('STATE_CHANGED', '这个人没有待确认的扫码，请刷新名单');
    if (activity.state === 'cancelled') throw new AppError('CLOSED', '活动已取消，不用确认扫码');
    const completed = completeAttendance({
      activity,
      part: input.accept ? accepted(part) : struck(part, input.reason),
      member,
      minimumSharePercent: caller.unit.settings.minimumSharePercent,
      recordId: context.newId(),
      now,
    });
    await putAttendance(tx, activity, completed);
    return { recordId: completed.part.recordId };
  });
};

function accepted(part: ParticipationDoc): ParticipationDoc {
  const accept = (mark: ScanMark | null): ScanMark | null =>
    mark?.how === 'late' ? { ...mark, how: 'lateAccepted' } : mark;
  return { ...part, checkIn: accept(part.checkIn), checkOut: accept(part.checkOut), attention: false };
}

/** A departure without an arrival says nothing, so it is struck along with it. */
function struck(part: ParticipationDoc, reason: string): ParticipationDoc {
  const checkIn = part.checkIn?.how === 'late' ? null : part.checkIn;
  const checkOut = checkIn === null || part.checkOut?.how === 'late' ? null : part.checkOut;
  return { ...part, checkIn, checkOut, attention: false, note: `断网扫码未获认可：${reason}` };
}
