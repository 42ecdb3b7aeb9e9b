import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freePlaces,
  joinLine,
  leaveLine,
  MAX_SEATED_AT_ONCE,
  MAX_WAITING_PEOPLE,
  maySeatMore,
  type Places,
  type Seating,
  seatWaiting,
  signUpClosed,
  withdrawClosed,
} from '../../../src/shared/activity/sign-up-rules';

const names = (count: number) => Array.from({ length: count }, (_, index) => `m${index}`);

describe('places and the line for them', () => {
  it('gives a place while there is one, then a place in line', () => {
    const places: Places = { capacityPeople: 2, signedUpPeople: 1, waitingMemberIds: [] };
    const first = joinLine(places, 'a');
    expect(first).toEqual({ signedUpPeople: 2, waitingMemberIds: [], seatedIds: ['a'] });
    expect(joinLine({ ...places, signedUpPeople: 2 }, 'b')).toEqual({
      signedUpPeople: 2,
      waitingMemberIds: ['b'],
      seatedIds: [],
    });
  });

  it('has room for everybody without a limit', () => {
    const places: Places = { capacityPeople: 0, signedUpPeople: 9999, waitingMemberIds: [] };
    expect(joinLine(places, 'a')?.seatedIds).toEqual(['a']);
  });

  it('lets nobody overtake the line', () => {
    const places: Places = { capacityPeople: 3, signedUpPeople: 2, waitingMemberIds: ['first'] };
    expect(joinLine(places, 'late')).toEqual({
      signedUpPeople: 3,
      waitingMemberIds: ['late'],
      seatedIds: ['first'],
    });
  });

  it('ends the line where it is full', () => {
    const full: Places = {
      capacityPeople: 1,
      signedUpPeople: 1,
      waitingMemberIds: names(MAX_WAITING_PEOPLE),
    };
    expect(joinLine(full, 'x')).toBeUndefined();
    expect(joinLine({ ...full, waitingMemberIds: names(MAX_WAITING_PEOPLE - 1) }, 'x')).toBeDefined();
  });

  it('moves the first of the line up when a place is given back, nobody when a waiting person leaves', () => {
    const places: Places = { capacityPeople: 2, signedUpPeople: 2, waitingMemberIds: ['a', 'b'] };
    expect(leaveLine(places, 'z', 'signedUp')).toEqual({
      signedUpPeople: 2,
      waitingMemberIds: ['b'],
      seatedIds: ['a'],
    });
    expect(leaveLine(places, 'a', 'waiting')).toEqual({
      signedUpPeople: 2,
      waitingMemberIds: ['b'],
      seatedIds: [],
    });
  });

  it('keeps whoever signed up when the capacity shrinks, and lets nobody in until there is room', () => {
    const places: Places = { capacityPeople: 2, signedUpPeople: 5, waitingMemberIds: ['a'] };
    expect(freePlaces(places)).toBe(0);
    expect(leaveLine(places, 'z', 'signedUp')).toMatchObject({ signedUpPeople: 4, seatedIds: [] });
  });

  it('seats a bounded number at a time and says that more may follow', () => {
    const places: Places = { capacityPeople: 0, signedUpPeople: 0, waitingMemberIds: names(50) };
    const seating = seatWaiting(places);
    expect(seating.seatedIds).toEqual(names(50).slice(0, MAX_SEATED_AT_ONCE));
    expect(maySeatMore({ ...places, ...seating })).toBe(true);
    expect(maySeatMore({ ...places, capacityPeople: 20, ...seating })).toBe(false);
  });
});

// An independent model: everybody who ever joined, in order, with who left.
describe('any sequence of joining, leaving and changed capacity', () => {
  const operations = fc.array(
    fc.oneof(
      fc.record({ do: fc.constant('join' as const), who: fc.nat(30) }),
      fc.record({ do: fc.constant('leave' as const), who: fc.nat(30) }),
      fc.record({ do: fc.constant('capacity' as const), who: fc.integer({ min: 1, max: 12 }) }),
    ),
    { maxLength: 60 },
  );

  it('loses nobody, seats in order and never beyond the capacity', () => {
    fc.assert(
      fc.property(operations, (steps) => {
        let places: Places = { capacityPeople: 5, signedUpPeople: 0, waitingMemberIds: [] };
        const seated = new Set<string>();
        const line: string[] = [];
        const take = (seating: Seating | undefined) => {
          if (!seating) throw new Error('the line is long enough for all');
          for (const id of seating.seatedIds) {
            expect(id).toBe(line.shift());
            seated.add(id);
          }
          expect(seating.seatedIds.length === 0 || seated.size <= places.capacityPeople).toBe(true);
          places = { capacityPeople: places.capacityPeople, ...seating };
        };
        for (const step of steps) {
          const id = `m${step.who}`;
          if (step.do === 'capacity') {
            places = { ...places, capacityPeople: step.who };
            take(seatWaiting(places));
          } else if (step.do === 'join' && !seated.has(id) && !line.includes(id)) {
            line.push(id);
            take(joinLine(places, id));
          } else if (step.do === 'leave' && seated.delete(id)) {
            take(leaveLine(places, id, 'signedUp'));
          } else if (step.do === 'leave' && line.includes(id)) {
            line.splice(line.indexOf(id), 1);
            take(leaveLine(places, id, 'waiting'));
          }
          expect(places.signedUpPeople).toBe(seated.size);
          expect(places.waitingMemberIds).toEqual(line);
          expect(maySeatMore(places)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('when signing up and withdrawing close', () => {
  const activity = { state: 'planned' as const, startsAtMs: 1000, signUpClosesAtMs: 500 };
  it.each([
    [500, true, true],
    [501, false, true],
    [999, false, true],
    [1000, false, false],
  ])('at %d', (now, mayJoin, mayLeave) => {
    expect(signUpClosed(activity, now) === '').toBe(mayJoin);
    expect(withdrawClosed(activity, now) === '').toBe(mayLeave);
  });

  it('closes with a cancelled activity', () => {
    expect(signUpClosed({ ...activity, state: 'cancelled' }, 0)).toContain('已取消');
    expect(withdrawClosed({ ...activity, state: 'cancelled' }, 0)).toContain('已取消');
  });
});
