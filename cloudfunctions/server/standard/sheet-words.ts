import type { UnitWords } from '../../../src/shared/standard/standard-rows';
import type { MemberContext } from '../context';
import { groupsOf } from '../membership/groups';

/** The unit's projects and departments, as sheets name them. */
export async function sheetWords({ store, caller }: MemberContext): Promise<UnitWords> {
  const departments = await groupsOf(store, 'departments', caller.unit._id);
  return {
    projects: caller.unit.projects,
    departments: departments.map(({ _id, name }) => ({ departmentId: _id, name })),
  };
}
