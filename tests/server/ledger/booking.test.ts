import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberDoc, smallUnit } from '../support/small-unit';
import { startWorld, WORLD_NOW_MS, type World } from '../support/world';
import { enter, entryInput, HOUR } from './ledger-support';

const PEOPLE = 64;
const NINE = WORLD_NOW_MS + 23 * HOUR;

describe('booking a venue', () => {
  let world: World;
  let venue: string;
  beforeAll(async () => {
    const unit = smallUnit();
    const people = Array.from({ length: PEOPLE }, (_, index) =>
      memberDoc({ id: `booker${index}`, name: `约${index}` }),
    );
    world = await startWorld({
      seed: { ...unit, members: [...unit.members, ...people] },
      instancesPerFunction: 8,
    });
    venue = (await enter(world, 'secretary', 'venue', { capacity: 40 })).entryId;
  });
  afterAll(() => world.close());

  const wanted = (startsAtMs: number, hours: number, more = {}) =>
    entryInput('venueBooking', { venue, startsAtMs, endsAtMs: startsAtMs + hours * HOUR, ...more });
  const slots = async (from = '2026-11-17') =>
    (await world.call('member', 'ledger.venueDays', { venueId: venue, from })).days.flatMap(
      (day) => day.slots,
    );

  test('64 people at the same moment get one room once', async () => {
    const answers = await Promise.all(
      Array.from({ length: PEOPLE }, (_, index) =>
        // Half of them not the same hours, but hours that overlap.
        world.envelope(`booker${index}`, 'ledger.save', wanted(NINE + (index % 2) * HOUR, 2)),
      ),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
    expect(new Set(refused).size).toBeGreaterThan(0);
    for (const code of refused) expect(['FULL', 'BUSY']).toContain(code);
    expect(await slots()).toHaveLength(1);
    expect(world.documents('ledger_entries').filter(({ kind }) => kind === 'venueBooking')).toHaveLength(1);
    expect(world.documents('unit_years')[0]?.ledger['11']?.venueBooking).toMatchObject({ entries: 1 });
  });

  test('one ends where the next begins; moved or cancelled, its time is free again', async () => {
    const start = NINE + 30 * HOUR;
    const first = await world.call('member', 'ledger.save', wanted(start, 1));
    await world.call('member2', 'ledger.save', wanted(start + HOUR, 1));
    const refusal = await world.refusal('member3', 'ledger.save', wanted(start - HOUR / 2, 1));
    expect(refusal).toMatchObject({ code: 'FULL' });
    expect(refusal.message).toContain('元小明');

    const later = { venue, startsAtMs: start + 4 * HOUR, endsAtMs: start + 5 * HOUR };
    const change = entryInput('venueBooking', later, first);
    expect((await world.refusal('member3', 'ledger.save', change)).code).toBe('NOT_ALLOWED');
    const moved = await world.call('member', 'ledger.save', change);
    await world.call('member3', 'ledger.save', wanted(start - HOUR / 2, 1));
    const { entryId, revision } = moved;
    const cancel = { entryId, revision, reason: '改在线上' };
    expect((await world.refusal('member3', 'ledger.withdraw', cancel)).code).toBe('NOT_ALLOWED');
    await world.call('member', 'ledger.withdraw', cancel);
    await world.call('member3', 'ledger.save', wanted(start + 4 * HOUR, 1));
    expect((await slots('2026-11-18')).map(({ byName }) => byName)).toEqual(['元小刚', '元小红', '元小刚']);
  });

  test('what is over, too long, too many people or closed is refused under its field', async () => {
    const fields = async (input: ReturnType<typeof wanted>) =>
      Object.keys((await world.refusal('member', 'ledger.save', input)).fields ?? {});
    expect(await fields(wanted(WORLD_NOW_MS - 3 * HOUR, 1))).toEqual(['entry.values.endsAtMs']);
    expect(await fields(wanted(NINE, -1))).toEqual(['entry.values.endsAtMs']);
    expect(await fields(wanted(NINE + 100 * HOUR, 8 * 24))).toEqual(['entry.values.endsAtMs']);
    expect(await fields(wanted(NINE + 100 * HOUR, 1, { people: 41 }))).toEqual(['entry.values.people']);
    const closed = await enter(world, 'secretary', 'venue', { name: '演播厅', booking: 'closed' });
    const there = { venue: closed.entryId };
    expect((await world.refusal('member', 'ledger.save', wanted(NINE, 1, there))).code).toBe('CLOSED');
    const notVenue = await enter(world, 'secretary', 'partner');
    expect(await fields(wanted(NINE, 1, { venue: notVenue.entryId }))).toEqual(['entry.values.venue']);
  });
});
