import { expect } from 'vitest';
import type { World } from '../support/world';

/** Counts the people of every department and branch of every unit anew and compares with what the groups say. */
export function expectTrueCounts(world: Pick<World, 'documents'>): void {
  const members = world.documents('members').filter((member) => member.active);
  for (const [collection, field] of [
    ['departments', 'departmentId'],
    ['branches', 'branchId'],
  ] as const) {
    for (const group of world.documents(collection)) {
      const people = members.filter((member) => member[field] === group._id);
      expect(people.every((member) => member.unitId === group.unitId)).toBe(true);
      expect({
        group: group._id,
        people: group.people,
        partyMembers: group.partyMembers,
        registeredVolunteers: group.registeredVolunteers,
      }).toEqual({
        group: group._id,
        people: people.length,
        partyMembers: people.filter((member) => member.partyMember).length,
        registeredVolunteers: people.filter((member) => member.volunteerNumber !== '').length,
      });
    }
  }
}
