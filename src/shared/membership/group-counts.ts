/** What of a person the counts of a department and a branch depend on. */
export interface CountedPerson {
  readonly departmentId: string;
  readonly branchId: string | null;
  readonly partyMember: boolean;
  readonly volunteerNumber: string;
  readonly active: boolean;
}

export interface GroupCounts {
  readonly people: number;
  readonly partyMembers: number;
  readonly registeredVolunteers: number;
}

/** How the counts of one group change; all zero for a group that was named and stays as it was. */
export interface GroupDelta {
  readonly kind: 'department' | 'branch';
  readonly groupId: string;
  readonly counts: GroupCounts;
}

/**
 * What changes in which groups when persons become others; `before` is null for a new one. Groups of `after` are
 * always named, even without a change: writing to them makes the removal of the group collide with the change.
 */
export function groupDeltas(
  changes: ReadonlyArray<{ readonly before: CountedPerson | null; readonly after: CountedPerson }>,
): GroupDelta[] {
  const deltas = new Map<string, GroupDelta>();
  for (const { before, after } of changes) {
    if (before) addPerson(deltas, before, -1);
    addPerson(deltas, after, 1);
  }
  const stillNamed = new Set(changes.flatMap(({ after }) => [after.departmentId, after.branchId]));
  return [...deltas.values()].filter(
    ({ groupId, counts }) =>
      stillNamed.has(groupId) || Object.values(counts).some((amount: number) => amount !== 0),
  );
}

function addPerson(deltas: Map<string, GroupDelta>, person: CountedPerson, sign: 1 | -1): void {
  addTo(deltas, 'department', person.departmentId, person, sign);
  if (person.branchId !== null) addTo(deltas, 'branch', person.branchId, person, sign);
}

function addTo(
  deltas: Map<string, GroupDelta>,
  kind: GroupDelta['kind'],
  groupId: string,
  person: CountedPerson,
  sign: 1 | -1,
): void {
  const key = `${kind}:${groupId}`;
  const old = deltas.get(key)?.counts ?? { people: 0, partyMembers: 0, registeredVolunteers: 0 };
  const one = person.active ? sign : 0;
  deltas.set(key, {
    kind,
    groupId,
    counts: {
      people: old.people + one,
      partyMembers: old.partyMembers + (person.partyMember ? one : 0),
      registeredVolunteers: old.registeredVolunteers + (person.volunteerNumber !== '' ? one : 0),
    },
  });
}
