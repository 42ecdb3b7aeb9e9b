/** Longest waiting list: it lives in the activity's document, which every sign-up reads and writes. */
export const MAX_WAITING_PEOPLE = 200;
/** How many waiting people one transaction lets in: each is one more document. */
export const MAX_SEATED_AT_ONCE = 20;

/** Who has a place and who waits for one. */
export interface Places {
  /** 0: no limit. */
  readonly capacityPeople: number;
  readonly signedUpPeople: number;
  /** In the order of coming. */
  readonly waitingMemberIds: readonly string[];
}

export interface Seating {
  readonly signedUpPeople: number;
  readonly waitingMemberIds: readonly string[];
  /** Who moved from waiting to signed up, in order. */
  readonly seatedIds: readonly string[];
}

export function freePlaces({ capacityPeople, signedUpPeople }: Places): number {
  return capacityPeople === 0 ? Number.MAX_SAFE_INTEGER : Math.max(0, capacityPeople - signedUpPeople);
}

/** Lets waiting people in, first come first served, as far as there is room; at most `limit` of them. */
export function seatWaiting(places: Places, limit = MAX_SEATED_AT_ONCE): Seating {
  const seats = Math.min(limit, freePlaces(places), places.waitingMemberIds.length);
  return {
    signedUpPeople: places.signedUpPeople + seats,
    waitingMemberIds: places.waitingMemberIds.slice(seats),
    seatedIds: places.waitingMemberIds.slice(0, seats),
  };
}

/** Whether somebody still waits although there is room: a bounded seating left them. */
export function maySeatMore(places: Places): boolean {
  return places.waitingMemberIds.length > 0 && freePlaces(places) > 0;
}

/**
 * Puts a person at the end of the line and lets in whoever there is room for, often the person at once.
 * Undefined when there is no room in the line either.
 */
export function joinLine(places: Places, memberId: string): Seating | undefined {
  const line = [...places.waitingMemberIds, memberId];
  const seating = seatWaiting({ ...places, waitingMemberIds: line });
  return seating.waitingMemberIds.length > MAX_WAITING_PEOPLE ? undefined : seating;
}

/** Takes back the place, or the place in line, of a person who has one; the next in line move up. */
export function leaveLine(places: Places, memberId: string, was: 'signedUp' | 'waiting'): Seating {
  const left =
    was === 'signedUp'
      ? { ...places, signedUpPeople: Math.max(0, places.signedUpPeople - 1) }
      : { ...places, waitingMemberIds: places.waitingMemberIds.filter((id) => id !== memberId) };
  return seatWaiting(left);
}

interface SignUpTimes {
  readonly state: 'planned' | 'cancelled';
  readonly startsAtMs: number;
  readonly signUpClosesAtMs: number;
}

/** Why nobody can sign up now; empty when one can. */
export function signUpClosed(activity: SignUpTimes, now: number): string {
  if (activity.state === 'cancelled') return '活动已取消，不能报名';
  if (now > activity.signUpClosesAtMs || now >= activity.startsAtMs) {
    return '报名已经截止。如想参加，可直接到现场扫码签到，或联系支部书记';
  }
  return '';
}

/** Why a sign-up cannot be taken back now; empty when it can. */
export function withdrawClosed(activity: SignUpTimes, now: number): string {
  if (activity.state === 'cancelled') return '活动已取消，不用再取消报名';
  return now >= activity.startsAtMs ? '活动已经开始，不能取消报名。如不能参加，请告知支部书记' : '';
}
