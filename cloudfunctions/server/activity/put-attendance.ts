import type { ActivityDoc, ParticipationDoc } from '../store/documents/activity';
import type { RecordDoc } from '../store/documents/record';
import type { Transaction } from '../store/store';

type Attendance = ActivityDoc['attendance'];

interface Attended {
  readonly part: ParticipationDoc;
  /** What came of it; null while nothing did. */
  readonly record: RecordDoc | null;
}

/**
 * Stores one person's part with what came of it, and tells the activity of its first arrival and its first record.
 * Cancelling and changing write the activity too, so that whoever meets them here is run again and sees what the other
 * one did: reading it would protect nothing. Only those who come before the first one is stored collide with each other.
 * Returns the activity as it then is.
 */
export async function putAttendance(
  tx: Transaction,
  activity: ActivityDoc,
  { part, record }: Attended,
): Promise<ActivityDoc> {
  await tx.put('participations', part);
  if (record) await tx.put('records', record);
  const attendance = attendanceAfter(activity.attendance, part, record);
  if (attendance === activity.attendance) return activity;
  await tx.patch('activities', activity._id, { attendance });
  return { ...activity, attendance };
}

/** How far an activity is with one person's part stored. Never falls back: what was made once may have been seen. */
export function attendanceAfter(
  before: Attendance,
  { checkIn }: ParticipationDoc,
  record: RecordDoc | null,
): Attendance {
  if (record || before === 'recorded') return 'recorded';
  return checkIn ? 'arrived' : before;
}
