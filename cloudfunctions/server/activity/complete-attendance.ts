import {
  attendedMinutes,
  plannedMinutes,
  whyNotCounted,
} from '../../../src/shared/activity/attended-minutes';
import type { RecordSource } from '../../../src/shared/record/record-state';
import { lasting, type RecordTimes } from '../../../src/shared/record/record-times';
import { localDateOf } from '../../../src/shared/time/local-date';
import { newRecord } from '../record/new-record';
import type { ActivityDoc, ParticipationDoc, ScanMark } from '../store/documents/activity';
import type { MemberDoc } from '../store/documents/membership';
import type { RecordDoc } from '../store/documents/record';

const MINUTE_MS = 60_000;

interface Attendance {
  readonly activity: ActivityDoc;
  readonly part: ParticipationDoc;
  readonly member: MemberDoc;
  readonly minimumSharePercent: number;
  readonly recordId: string;
  readonly now: number;
}

interface Completed {
  readonly part: ParticipationDoc;
  /** To be stored with the participation; null when none came of it, or not yet. */
  readonly record: RecordDoc | null;
  readonly durationMinutes: number;
}

/**
 * Makes the record as soon as all marks the activity asks for stand. Where time falls short the participation
 * says why there is none.
 */
export function completeAttendance(attendance: Attendance): Completed {
  const { activity, part } = attendance;
  const minutes = part.recordId === null ? countableMinutes(activity, part) : undefined;
  if (minutes === undefined) return { part, record: null, durationMinutes: 0 };
  const note = whyNotCounted(activity, minutes, attendance.minimumSharePercent);
  if (note !== '') return { part: { ...part, note }, record: null, durationMinutes: minutes };
  const late = [part.checkIn, part.checkOut].some((mark) => mark?.how === 'lateAccepted');
  const record = attendanceRecord(attendance, {
    durationMinutes: minutes,
    source: late ? 'lateScan' : 'scan',
    times: lasting(countedFromMs(activity, part), minutes),
  });
  return { part: { ...part, recordId: record._id, note: '' }, record, durationMinutes: minutes };
}

/** Who comes early begins with the others, and so does whoever only has to arrive; whole minutes, as counted. */
export function countedFromMs(activity: ActivityDoc, { checkIn }: Pick<ParticipationDoc, 'checkIn'>): number {
  const arrivedAtMs = activity.needsCheckOut ? (checkIn?.atMs ?? 0) : 0;
  const fromMs = Math.max(activity.startsAtMs, arrivedAtMs);
  return fromMs - (fromMs % MINUTE_MS);
}

/** Minutes of the marks; undefined while one of them is missing or waits for the secretary's word. */
function countableMinutes(
  activity: ActivityDoc,
  { checkIn, checkOut }: ParticipationDoc,
): number | undefined {
  if (!stands(checkIn)) return undefined;
  if (!activity.needsCheckOut) return plannedMinutes(activity);
  return stands(checkOut) ? attendedMinutes(activity, checkIn.atMs, checkOut.atMs) : undefined;
}

function stands(mark: ScanMark | null): mark is ScanMark {
  return mark !== null && mark.how !== 'late';
}

interface Outcome {
  readonly durationMinutes: number;
  readonly source: RecordSource;
  readonly times?: RecordTimes;
  readonly recordedBy?: { readonly id: string; readonly name: string; readonly reason: string };
}

/** The record of one person's attendance; the day the activity began decides where it counts. */
export function attendanceRecord(
  { activity, member, recordId, now }: Omit<Attendance, 'part' | 'minimumSharePercent'>,
  outcome: Outcome,
): RecordDoc {
  return newRecord({
    id: recordId,
    now,
    member,
    type: activity.type,
    projectKey: activity.projectKey,
    activityId: activity._id,
    title: activity.title,
    place: activity.place,
    description: '',
    pictures: [],
    occurredOn: localDateOf(activity.startsAtMs),
    ...(activity.organiserId === member._id && { activityRole: 'organiser' as const }),
    ...outcome,
  });
}
