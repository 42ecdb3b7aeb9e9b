import { AppError } from '../../../src/shared/error/app-error';
import type { Caller } from '../context';
import { ownIds } from '../membership/own-ids';
import type { RecordDoc } from '../store/documents/record';

/** Whether it is somebody else's, another unit's or not there at all is not told. */
function notFound(): AppError {
  return new AppError('NOT_FOUND', '没有找到这条记录，请返回刷新后再试');
}

/** The record when it is the caller's own. */
export function ownRecord(record: RecordDoc | null, { member }: Caller): RecordDoc {
  if (!record || record.unitId !== member.unitId || record.memberId !== member._id) throw notFound();
  return record;
}

/** The record when it is the caller's own, also one from before a transfer: to read it, or to ask about it. */
export function personalRecord(record: RecordDoc | null, { member }: Caller): RecordDoc {
  if (!record || !ownIds(member).includes(record.memberId)) throw notFound();
  return record;
}

/** The record when it is of the caller's unit: for secretaries. */
export function unitRecord(record: RecordDoc | null, { member }: Caller): RecordDoc {
  if (!record || record.unitId !== member.unitId) throw notFound();
  return record;
}

/** The record when the caller may look at it: one's own, or any of the unit for secretaries. */
export function readableRecord(record: RecordDoc | null, caller: Caller): RecordDoc {
  const ofUnit = record?.unitId === caller.unit._id && caller.roles.has('secretary');
  return ofUnit ? unitRecord(record, caller) : personalRecord(record, caller);
}

/** Refuses what was decided on a version that is no longer the present one. */
export function checkRevision(record: RecordDoc, revision: number): void {
  if (record.revision !== revision) {
    throw new AppError('STATE_CHANGED', '这条记录刚刚有了变化，请刷新后重新查看');
  }
}
