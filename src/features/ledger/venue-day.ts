import { instantOf, type LocalDate, startOfDayMs } from '@/shared/time/local-date';

/** Hours drawn: before and after, rooms are closed; a booking outside widens the day. */
const FIRST_HOUR = 8;
const LAST_HOUR = 21;
const HOUR_MS = 3_600_000;

export interface DaySlot {
  readonly entryId: string;
  readonly startsAtMs: number;
  readonly endsAtMs: number;
  readonly purpose: string;
  readonly byName: string;
}

export interface DayDrawing {
  /** Each full hour shown, ascending; the last one is the lower edge. */
  readonly hours: readonly number[];
  /** In hours from the upper edge, cut at the edges. */
  readonly blocks: ReadonlyArray<{ readonly slot: DaySlot; readonly top: number; readonly height: number }>;
  /** Where now is, in hours from the upper edge; null on other days. */
  readonly now: number | null;
}

/** A day as a calendar draws it: one unit of height an hour. */
export function drawDay(day: LocalDate, slots: readonly DaySlot[], nowMs: number): DayDrawing {
  const midnight = startOfDayMs(day);
  const inHours = (ms: number) => Math.max(0, Math.min(24, (ms - midnight) / HOUR_MS));
  const spans = slots.map((slot) => ({ slot, from: inHours(slot.startsAtMs), to: inHours(slot.endsAtMs) }));
  const first = Math.min(FIRST_HOUR, ...spans.map(({ from }) => Math.floor(from)));
  const last = Math.max(LAST_HOUR, ...spans.map(({ to }) => Math.ceil(to)));
  const now = (nowMs - midnight) / HOUR_MS;
  return {
    hours: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    blocks: spans.map(({ slot, from, to }) => ({ slot, top: from - first, height: to - from })),
    now: now >= first && now <= last ? now - first : null,
  };
}

/** The free time around the beginning of an hour, at most an hour; undefined where none is left in it. */
export function freeSpan(
  day: LocalDate,
  hour: number,
  slots: readonly DaySlot[],
  nowMs: number,
): { startsAtMs: number; endsAtMs: number } | undefined {
  const full = instantOf(day, `${String(hour).padStart(2, '0')}:00`);
  const taken = (ms: number) => slots.find((slot) => slot.startsAtMs <= ms && ms < slot.endsAtMs);
  const startsAtMs = taken(full)?.endsAtMs ?? full;
  if (startsAtMs >= full + HOUR_MS || full + HOUR_MS <= nowMs) return undefined;
  const next = Math.min(...slots.map((slot) => slot.startsAtMs).filter((ms) => ms > startsAtMs));
  return { startsAtMs, endsAtMs: Math.min(startsAtMs + HOUR_MS, next) };
}

/** Whether an hour of the day is left to be booked. */
export function hasFree(day: LocalDate, slots: readonly DaySlot[], nowMs: number): boolean {
  const { hours } = drawDay(day, slots, nowMs);
  return hours.slice(0, -1).some((hour) => freeSpan(day, hour, slots, nowMs) !== undefined);
}
