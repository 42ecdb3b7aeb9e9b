import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type CountedPerson,
  type GroupCounts,
  groupDeltas,
} from '../../../src/shared/membership/group-counts';

const person = fc.record<CountedPerson>({
  departmentId: fc.constantFrom('d1', 'd2', 'd3'),
  branchId: fc.constantFrom(null, 'b1', 'b2'),
  partyMember: fc.boolean(),
  volunteerNumber: fc.constantFrom('', 'ZY000001'),
  active: fc.boolean(),
});

/** Counted from the people themselves, the other way round than the deltas. */
function recount(people: readonly CountedPerson[], groupId: string): GroupCounts {
  const inside = people.filter((one) => one.active && [one.departmentId, one.branchId].includes(groupId));
  return {
    people: inside.length,
    partyMembers: inside.filter((one) => one.partyMember).length,
    registeredVolunteers: inside.filter((one) => one.volunteerNumber !== '').length,
  };
}

test('after any changes the counts are those of the people', () => {
  const steps = fc.array(fc.array(fc.tuple(fc.nat({ max: 5 }), person), { maxLength: 6 }), {
    maxLength: 10,
  });
  fc.assert(
    fc.property(steps, (batches) => {
      const people = new Map<number, CountedPerson>();
      const counts = new Map<string, GroupCounts>();
      for (const batch of batches) {
        // One change a person in a batch, as in an import.
        const changes = [...new Map(batch)].map(([id, after]) => ({
          before: people.get(id) ?? null,
          after,
          id,
        }));
        for (const delta of groupDeltas(changes)) {
          const old = counts.get(delta.groupId) ?? recount([], '');
          counts.set(delta.groupId, {
            people: old.people + delta.counts.people,
            partyMembers: old.partyMembers + delta.counts.partyMembers,
            registeredVolunteers: old.registeredVolunteers + delta.counts.registeredVolunteers,
          });
        }
        for (const { id, after } of changes) people.set(id, after);
      }
      for (const groupId of ['d1', 'd2', 'd3', 'b1', 'b2']) {
        expect(counts.get(groupId) ?? recount([], '')).toEqual(recount([...people.values()], groupId));
      }
    }),
  );
});

test('the groups a person stays in are named, so that removing one collides with the change', () => {
  const one: CountedPerson = {
    departmentId: 'd1',
    branchId: 'b1',
    partyMember: true,
    volunteerNumber: '',
    active: false,
  };
  expect(groupDeltas([{ before: one, after: one }]).map((delta) => delta.groupId)).toEqual(['d1', 'b1']);
  const moved = { ...one, departmentId: 'd2' };
  expect(groupDeltas([{ before: one, after: moved }]).map((delta) => delta.groupId)).toEqual(['b1', 'd2']);
});
