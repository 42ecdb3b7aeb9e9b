import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeScan, type Mark, type Marks, type Scan } from '../../../src/shared/activity/scan-rules';
import { CODE_STEP_MS, stepOf } from '../../../src/shared/activity/scan-window';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** On the boundary of a step, so that the tables can name exact milliseconds. */
const START = Date.UTC(2026, 10, 20, 1, 0);
const END = START + 2 * HOUR;
const activity = { startsAtMs: START, endsAtMs: END, needsCheckOut: true };
const NOTHING: Marks = { checkIn: null, checkOut: null, recordId: null };
const ARRIVED: Marks = { ...NOTHING, checkIn: { atMs: START, how: 'scan' } };

const shown = (purpose: Scan['purpose'], shownAtMs: number, scannedAtMs = shownAtMs): Scan => ({
  purpose,
  step: stepOf(shownAtMs),
  scannedAtMs,
});
const said = (marks: Marks, scan: Scan, now: number, facts = activity) => {
  const verdict = judgeScan(facts, marks, scan, now);
  if (verdict.outcome === 'refused') return verdict.code;
  return 'mark' in verdict ? `${verdict.outcome} ${verdict.mark.how}` : verdict.outcome;
};

describe('a code on time', () => {
  it.each([
    ['the first instant of its step', 0, 'done scan'],
    ['the last of its step', CODE_STEP_MS - 1, 'done scan'],
    ['the last of the next step', 2 * CODE_STEP_MS - 1, 'done scan'],
    ['a millisecond before its step', -1, 'CODE_INVALID'],
  ])('at %s', (_, offset, expected) => {
    expect(said(NOTHING, shown('checkIn', START), START + offset)).toBe(expected);
  });

  it.each([
    ['checkIn', START - HOUR - 1, 'CLOSED'],
    ['checkIn', START - HOUR, 'done scan'],
    ['checkIn', END, 'done scan'],
    ['checkIn', END + 1, 'CLOSED'],
    ['checkOut', START - 1, 'CLOSED'],
    ['checkOut', START, 'done scan'],
    ['checkOut', END + 2 * HOUR, 'done scan'],
    ['checkOut', END + 2 * HOUR + 1, 'CLOSED'],
  ] as const)('%s at %d is %s', (purpose, now, expected) => {
    const marks = purpose === 'checkIn' ? NOTHING : ARRIVED;
    expect(said(marks, shown(purpose, now), now)).toBe(expected);
  });

  it('takes its time from the server, whatever the phone says', () => {
    const verdict = judgeScan(activity, NOTHING, shown('checkIn', START, 0), START + 5);
    expect(verdict).toEqual({ outcome: 'done', mark: { atMs: START + 5, how: 'scan' } });
  });
});

describe('a code whose window is past', () => {
  const late = (scannedAtMs: number, now = START + 10 * MINUTE) =>
    said(NOTHING, shown('checkIn', START, scannedAtMs), now);

  it('waits for the secretary from the first instant after its window', () => {
    expect(late(START, START + 2 * CODE_STEP_MS - 1)).toBe('done scan');
    expect(late(START, START + 2 * CODE_STEP_MS)).toBe('awaitsSecretary late');
  });

  it.each([
    [START - MINUTE - 1, 'CODE_EXPIRED'],
    [START - MINUTE, 'awaitsSecretary late'],
    [START + 2 * MINUTE, 'awaitsSecretary late'],
    [START + 2 * MINUTE + 1, 'CODE_EXPIRED'],
  ])('scanned at %d by the phone’s word: %s', (scannedAtMs, expected) => {
    expect(late(scannedAtMs)).toBe(expected);
  });

  it('is taken until 48 hours after the end', () => {
    expect(late(START, END + 48 * HOUR)).toBe('awaitsSecretary late');
    expect(late(START, END + 48 * HOUR + 1)).toBe('CLOSED');
  });

  it('does not count when the code itself was shown outside of the hours', () => {
    const early = START - HOUR - 2 * MINUTE;
    expect(said(NOTHING, shown('checkIn', early), START)).toBe('CLOSED');
    expect(said(NOTHING, shown('checkIn', END + CODE_STEP_MS), END + HOUR)).toBe('CLOSED');
    expect(said(ARRIVED, shown('checkOut', START - 2 * MINUTE), START + HOUR)).toBe('CLOSED');
  });

  it('counts from when the server showed it and not from when the phone says', () => {
    const scan = shown('checkIn', START + 7 * MINUTE, START + 8 * MINUTE);
    expect(judgeScan(activity, NOTHING, scan, START + HOUR)).toEqual({
      outcome: 'awaitsSecretary',
      mark: { atMs: START + 7 * MINUTE, how: 'late' },
    });
  });
});

describe('one arrival and one departure', () => {
  const LEFT: Marks = { ...ARRIVED, checkOut: { atMs: END, how: 'scan' } };
  it.each([
    ['a second arrival', ARRIVED, 'checkIn', 'already'],
    ['a departure', ARRIVED, 'checkOut', 'done scan'],
    ['a second departure', LEFT, 'checkOut', 'already'],
    ['a departure without arrival', NOTHING, 'checkOut', 'NOT_ALLOWED'],
    ['an arrival where it was recorded by hand', { ...NOTHING, recordId: 'r' }, 'checkIn', 'already'],
    ['a departure that was supplemented', { ...ARRIVED, recordId: 'r' }, 'checkOut', 'already'],
  ] as const)('%s', (_, marks, purpose, expected) => {
    expect(said(marks, shown(purpose, START + HOUR), START + HOUR)).toBe(expected);
  });

  it('lets a departure wait when the arrival waits', () => {
    const marks: Marks = { ...NOTHING, checkIn: { atMs: START, how: 'late' } };
    expect(said(marks, shown('checkOut', END), END)).toBe('awaitsSecretary scan');
  });

  it('asks for no departure where none is needed', () => {
    const facts = { ...activity, needsCheckOut: false };
    expect(said(ARRIVED, shown('checkOut', END), END, facts)).toBe('NOT_ALLOWED');
  });
});

describe('whatever arrives whenever', () => {
  const instants = fc.integer({ min: START - 3 * HOUR, max: END + 60 * HOUR });
  const marks = fc.option(
    fc.record({ atMs: instants, how: fc.constantFrom<Mark['how']>('scan', 'late', 'lateAccepted') }),
  );

  it('never lets an old code count by itself', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('checkIn', 'checkOut'),
        instants,
        instants,
        instants,
        marks,
        marks,
        (purpose, shownAtMs, scannedAtMs, now, checkIn, checkOut) => {
          const before = { checkIn, checkOut, recordId: null };
          const verdict = judgeScan(activity, before, shown(purpose, shownAtMs, scannedAtMs), now);
          if (!('mark' in verdict)) return;
          expect(before[purpose]).toBeNull();
          const age = now - stepOf(shownAtMs) * CODE_STEP_MS;
          expect(verdict.mark.how).toBe(age < 2 * CODE_STEP_MS ? 'scan' : 'late');
          expect(verdict.mark.atMs).toBeLessThanOrEqual(now);
          if (verdict.mark.how === 'late') expect(verdict.outcome).toBe('awaitsSecretary');
        },
      ),
      { numRuns: 2000 },
    );
  });
});
