import type { ScanMark } from '../../cloudfunctions/server/store/documents/activity';
import { attendedMinutes, plannedMinutes, whyNotCounted } from '../../src/shared/activity/attended-minutes';
import { DEFAULT_UNIT_SETTINGS } from '../../src/shared/membership/unit-settings';
import type { RecordSource } from '../../src/shared/record/record-state';
import type { Moment, Person, Plan } from './world';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** A late scan younger than this still waits for the secretary's word. */
const UNSETTLED_MS = 40 * HOUR_MS;

/** What one person did in one activity. */
export interface Part {
  signUp: 'none' | 'signedUp' | 'withdrawn';
  checkIn: ScanMark | null;
  checkOut: ScanMark | null;
  note: string;
  /** How a record came of it; null: none did. */
  source: Exclude<RecordSource, 'self'> | null;
  durationMinutes: number;
  /** When the record is handed in. */
  submittedAtMs: number;
}

type Activity = Plan['activity'];
const NOTHING: Part = {
  signUp: 'none',
  checkIn: null,
  checkOut: null,
  note: '',
  source: null,
  durationMinutes: 0,
  submittedAtMs: 0,
};

/** Draws how it went for a person who meant to come, the `place`-th from 0; null when nothing is known of it. */
export function drawPart(moment: Moment, { activity }: Plan, person: Person, place: number): Part | null {
  const { nowMs } = moment;
  if (activity.state === 'cancelled') return person.openid ? { ...NOTHING, signUp: 'signedUp' } : null;
  if (activity.startsAtMs > nowMs) return beforehand(moment, activity, person);
  if (activity.endsAtMs > nowMs) return meanwhile(moment, activity, person);
  if (person.openid === null) return { ...NOTHING, ...bySheet(moment, activity) };
  return afterwards(moment, activity, place);
}

function beforehand({ random, nowMs }: Moment, activity: Activity, person: Person): Part | null {
  if (person.openid === null || activity.createdAtMs > nowMs) return null;
  if (activity.kind !== 'volunteerService' && !random.chance(0.3)) return null;
  return { ...NOTHING, signUp: 'signedUp' };
}

/** It is going on: most have come, nobody has left. The member of the cast is still to scan. */
function meanwhile({ random, nowMs }: Moment, activity: Activity, person: Person): Part | null {
  if (person.openid === null) return null;
  const here = person.openid !== 'demo-member' && random.chance(0.7);
  const atMs = Math.min(nowMs - MINUTE_MS, activity.startsAtMs + random.integer(-20, 15) * MINUTE_MS);
  return { ...NOTHING, signUp: 'signedUp', checkIn: here ? { atMs, how: 'scan' } : null };
}

function afterwards(moment: Moment, activity: Activity, place: number): Part {
  const { random } = moment;
  const signUp = random.chance(activity.kind === 'volunteerService' ? 0.95 : 0.5) ? 'signedUp' : 'none';
  const luck = random.next();
  // Of the last days every fifth scan came late, or nothing would be left for the secretary to settle.
  const isRecent = activity.endsAtMs > moment.nowMs - UNSETTLED_MS;
  const late = isRecent ? place % 5 === 2 : luck > 0.985;
  if (luck < 0.02 && signUp === 'signedUp') return { ...NOTHING, signUp: 'withdrawn' };
  if (luck < 0.07 && signUp === 'signedUp') return { ...NOTHING, signUp };
  if (luck < 0.085) return { ...NOTHING, signUp, ...bySheet(moment, activity) };
  const arrivedAtMs = activity.startsAtMs + random.integer(-22, 4) * MINUTE_MS + random.integer(0, 59) * 1000;
  const checkIn: ScanMark = { atMs: arrivedAtMs, how: 'scan' };
  if (!activity.needsCheckOut) return arrivedOnly(moment, activity, signUp, checkIn);
  if (luck < 0.11) return { ...NOTHING, signUp, checkIn, ...forgotten(moment, activity) };
  return left(moment, activity, { signUp, checkIn, early: luck < 0.125, late });
}

/** The secretary notes who was there without a phone, the same evening or the next day. */
function bySheet({ random, nowMs }: Moment, activity: Activity): Partial<Part> {
  return {
    source: 'attendanceSheet',
    durationMinutes: plannedMinutes(activity),
    submittedAtMs: Math.min(nowMs - MINUTE_MS, activity.endsAtMs + random.integer(15, 150) * MINUTE_MS),
  };
}

/** Check-out was forgotten: mostly supplemented by the secretary, sometimes nobody asked. */
function forgotten(moment: Moment, activity: Activity): Partial<Part> {
  return moment.random.chance(0.85) ? { ...bySheet(moment, activity), source: 'supplement' } : {};
}

function arrivedOnly({ nowMs }: Moment, activity: Activity, signUp: Part['signUp'], checkIn: ScanMark): Part {
  return {
    ...NOTHING,
    signUp,
    checkIn,
    source: 'scan',
    durationMinutes: plannedMinutes(activity),
    submittedAtMs: Math.min(nowMs - MINUTE_MS, checkIn.atMs),
  };
}

function left(
  { random, nowMs }: Moment,
  activity: Activity,
  facts: { signUp: Part['signUp']; checkIn: ScanMark; early: boolean; late: boolean },
): Part {
  const { signUp, checkIn } = facts;
  const planned = plannedMinutes(activity);
  const stayed = facts.early ? Math.floor(planned * 0.45) : planned + random.integer(-6, 18);
  const leftAtMs = Math.min(nowMs - MINUTE_MS, activity.startsAtMs + stayed * MINUTE_MS);
  const unsettled = facts.late && activity.endsAtMs > nowMs - UNSETTLED_MS;
  const checkOut: ScanMark = {
    atMs: leftAtMs,
    how: unsettled ? 'late' : facts.late ? 'lateAccepted' : 'scan',
  };
  const durationMinutes = attendedMinutes(activity, checkIn.atMs, leftAtMs);
  const part: Part = { ...NOTHING, signUp, checkIn, checkOut, durationMinutes, submittedAtMs: leftAtMs };
  if (unsettled) return part;
  const note = whyNotCounted(activity, durationMinutes, DEFAULT_UNIT_SETTINGS.minimumSharePercent);
  return note !== '' ? { ...part, note } : { ...part, source: facts.late ? 'lateScan' : 'scan' };
}
