import { MAX_GROUPS } from '../../../src/shared/membership/limits';
import type { UnitWords } from '../../../src/shared/standard/standard-rows';
import type { MemberContext } from '../context';

/** The unit's projects and departments, as sheets name them. */
export async function sheetWords({ store, caller }: MemberContext): Promise<UnitWords> {
  const departments = await store.find('departments', {
    where: { unitId: caller.unit._id },
    orderBy: [['order', 'asc']],
    limit: MAX_GROUPS,
  });
  return {
    projects: caller.unit.projects,
    departments: departments.map(({ _id, name }) => ({ departmentId: _id, name })),
  };
}
