import { AppError } from '../../../src/shared/error/app-error';
import type { GroupDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';

/**
 * A department of the unit that something is about to name. Its revision goes up, so that its removal at the same
 * moment collides with this: what is only read protects nothing.
 * @throws AppError NOT_FOUND when it is none
 */
export async function holdDepartment(
  tx: Transaction,
  unitId: string,
  departmentId: string,
): Promise<GroupDoc> {
  const department = await tx.get('departments', departmentId);
  if (department?.unitId !== unitId) throw new AppError('NOT_FOUND', '没有找到这个科室，请重新选择责任科室');
  await tx.increment('departments', departmentId, { revision: 1 });
  return department;
}
