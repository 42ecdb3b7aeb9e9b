import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookingFaults, daysOf, overlapping, type Slot } from '../../../src/shared/ledger/booking';
import { instantOf, type LocalDate } from '../../../src/shared/time/local-date';

const at = (day: string, clock: string) => instantOf(day as LocalDate, clock);
const MINUTE = 60_000;

const slot = fc
  .record({ start: fc.integer({ min: 0, max: 300 }), length: fc.integer({ min: 1, max: 60 }) })
  .map(
    ({ start, length }): Slot => ({
      entryId: `s${start}-${length}`,
      startsAtMs: start * MINUTE,
      endsAtMs: (start + length) * MINUTE,
    }),
  );

/** Minute by minute, as one would look at a calendar on the wall. */
const minutesOf = ({ startsAtMs, endsAtMs }: Slot) =>
  new Set(
    Array.from({ length: (endsAtMs - startsAtMs) / MINUTE }, (_, index) => startsAtMs / MINUTE + index),
  );

describe('booking', () => {
  it('overlaps exactly where a minute belongs to both', () => {
    fc.assert(
      fc.property(fc.array(slot, { maxLength: 8 }), slot, (slots, wanted) => {
        const mine = minutesOf(wanted);
        const expected = slots.find(
          (one) => one.entryId !== wanted.entryId && [...minutesOf(one)].some((minute) => mine.has(minute)),
        );
        expect(overlapping(slots, wanted)).toBe(expected);
      }),
    );
  });

  it('touches the civil days in China between its ends', () => {
    const days = (from: number, to: number) => daysOf({ startsAtMs: from, endsAtMs: to });
    expect(days(at('2026-11-30', '22:00'), at('2026-12-01', '00:00'))).toEqual(['2026-11-30']);
    expect(days(at('2026-11-30', '22:00'), at('2026-12-01', '00:01'))).toEqual(['2026-11-30', '2026-12-01']);
    expect(days(at('2026-11-16', '07:59'), at('2026-11-16', '08:01'))).toEqual(['2026-11-16']);
  });

  it('says what is wrong under its field', () => {
    const nowMs = at('2026-11-16', '10:00');
    const ok = {
      startsAtMs: at('2026-11-16', '09:00'),
      endsAtMs: at('2026-11-16', '11:00'),
      people: 40,
      capacity: 40,
      nowMs,
    };
    expect(bookingFaults(ok)).toEqual({});
    expect(bookingFaults({ ...ok, people: 41 })).toEqual({ people: '这里最多容纳40人' });
    expect(bookingFaults({ ...ok, people: 41, capacity: null })).toEqual({});
    expect(Object.keys(bookingFaults({ ...ok, endsAtMs: nowMs }))).toEqual(['endsAtMs']);
    expect(Object.keys(bookingFaults({ ...ok, endsAtMs: ok.startsAtMs + 14 * MINUTE }))).toEqual([
      'endsAtMs',
    ]);
    expect(Object.keys(bookingFaults({ ...ok, endsAtMs: at('2026-11-23', '09:01') }))).toEqual(['endsAtMs']);
  });
});
