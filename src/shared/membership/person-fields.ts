import type { Role } from './role';

/** What the import may set of a person; what it does not name (identity, invitation) it never touches. */
export interface PersonFields {
  readonly name: string;
  readonly departmentId: string;
  readonly branchId: string | null;
  readonly partyMember: boolean;
  readonly phone: string;
  readonly volunteerNumber: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
}

export interface KnownPerson extends PersonFields {
  readonly _id: string;
}

/** Whether an import would leave the person as is. */
export function sameFields(a: PersonFields, b: PersonFields): boolean {
  return (
    a.name === b.name &&
    a.departmentId === b.departmentId &&
    a.branchId === b.branchId &&
    a.partyMember === b.partyMember &&
    a.phone === b.phone &&
    a.volunteerNumber === b.volunteerNumber &&
    a.active === b.active &&
    [...a.roles].sort().join() === [...b.roles].sort().join()
  );
}
