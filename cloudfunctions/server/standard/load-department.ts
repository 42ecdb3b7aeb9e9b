import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import type { GroupDoc } from '../store/documents';

/**
 * A department of the caller's unit.
 * @throws AppError NOT_FOUND when it is none
 */
export async function loadDepartment(
  { store, caller }: MemberContext,
  departmentId: string,
): Promise<GroupDoc> {
  const department = await store.get('departments', departmentId);
  if (department?.unitId === caller.unit._id) return department;
  throw new AppError('NOT_FOUND', '没有找到这个科室，请重新选择责任科室');
}
