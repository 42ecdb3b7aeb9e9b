import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, clockTimeOf, instantOf, localDateOf } from '../../../src/shared/time/local-date';

const OWN_ZONE = process.env.TZ;
const EIGHT_HOURS_MS = 8 * 3_600_000;

afterEach(() => {
  if (OWN_ZONE === undefined) delete process.env.TZ;
  else process.env.TZ = OWN_ZONE;
});

describe.each([
  'UTC',
  'Asia/Shanghai',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Pacific/Kiritimati',
])('day and clock time on a machine in %s', (zone) => {
  it('are those of Shanghai, also in the hours in which the machine changes its clocks', () => {
    process.env.TZ = zone;
    const aFewHours = fc.integer({ min: -5 * 3600, max: 5 * 3600 }).map((seconds) => seconds * 1000);
    const anywhere = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2032, 0, 1) });
    const changes = fc.constantFrom(
      Date.UTC(2027, 2, 14, 10),
      Date.UTC(2027, 10, 7, 9),
      Date.UTC(2027, 2, 28, 1),
    );
    const instants = fc.oneof(
      anywhere,
      fc.tuple(changes, aFewHours).map(([change, offset]) => change + offset),
    );
    fc.assert(
      fc.property(instants, (epochMs) => {
        const shown = new Date(epochMs + EIGHT_HOURS_MS).toISOString();
        const day = localDateOf(epochMs);
        expect([day, clockTimeOf(epochMs)]).toEqual([shown.slice(0, 10), shown.slice(11, 16)]);
        expect(instantOf(day, clockTimeOf(epochMs))).toBe(epochMs - (epochMs % 60_000));
        expect(addDays(addDays(day, 1), -1)).toBe(day);
      }),
    );
  });
});
