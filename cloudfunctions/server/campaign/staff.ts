import { isDeepStrictEqual } from 'node:util';
import { groupsOf } from '../membership/groups';
import type { GroupDoc } from '../store/documents/membership';
import type { StaffFigures, UnitYearDoc } from '../store/documents/unit-year';
import type { Store } from '../store/store';
import { unitYearId } from './unit-year';

/** A department with the people it had, or has. */
export type Staff = Pick<GroupDoc, '_id' | keyof StaffFigures>;

interface Keeping {
  readonly unitId: string;
  readonly year: string;
  /** What was kept already stays. */
  readonly unlessKept: boolean;
}

/**
 * Keeps how many people each department has at this moment with a year, so that its rates stay what they are when
 * people come and go later. Three requests, one more where something changed.
 */
export async function keepStaff(store: Store, { unitId, year, unlessKept }: Keeping): Promise<void> {
  const departments = await groupsOf(store, 'departments', unitId);
  const staff = Object.fromEntries(departments.map((department) => [department._id, figuresOf(department)]));
  const _id = unitYearId(unitId, year);
  await store.transaction(async (tx) => {
    const before = await tx.get('unit_years', _id);
    if (before?.staff && (unlessKept || isDeepStrictEqual(before.staff, staff))) return;
    if (before) await tx.patch('unit_years', _id, { staff });
    else await tx.put('unit_years', { _id, unitId, year, ledger: {}, articleScores: {}, staff });
  });
}

/**
 * The departments of a year that is over as they were then, in their order; as they are now where nothing was kept of
 * it. Those made since are none of it, those removed since are.
 */
export function staffThen(
  unitYear: Pick<UnitYearDoc, 'staff'> | null,
  now: readonly Staff[],
): readonly Staff[] {
  if (!unitYear?.staff) return now;
  return Object.entries(unitYear.staff)
    .map(([_id, figures]) => ({ _id, ...figures }))
    .sort((one, other) => one.order - other.order || (one._id < other._id ? -1 : 1));
}

const figuresOf = ({ name, order, people, partyMembers, registeredVolunteers }: GroupDoc): StaffFigures => ({
  name,
  order,
  people,
  partyMembers,
  registeredVolunteers,
});
