import type { ParticipationState } from './participation';
import type { Marks } from './scan-rules';

interface Part extends Marks {
  readonly signUp: 'none' | 'signedUp' | 'waiting' | 'withdrawn';
}

interface ActivityFacts {
  readonly state: 'planned' | 'cancelled';
  readonly endsAtMs: number;
  readonly needsCheckOut: boolean;
}

/**
 * One person's part as people say it. What was recorded by hand has no marks and yet is attendance. Absent is
 * who signed up and had not come by the end; nobody is absent from what was cancelled.
 */
export function participationState(
  activity: ActivityFacts,
  part: Part | null,
  now: number,
): ParticipationState {
  if (!part) return 'none';
  const recorded = part.recordId !== null;
  if (part.checkOut || (recorded && activity.needsCheckOut)) return 'checkedOut';
  if (part.checkIn || recorded) return 'checkedIn';
  const over = activity.state === 'planned' && now > activity.endsAtMs;
  return part.signUp === 'signedUp' && over ? 'absent' : part.signUp;
}

/** False for what is kept only to count wrong digits: such a person never signed up nor came. */
export function tookPart(part: Part): boolean {
  return part.signUp !== 'none' || part.checkIn !== null || part.checkOut !== null || part.recordId !== null;
}
