import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import { holdDepartment } from '../membership/hold-department';
import type { Transaction } from '../store/store';

interface Asked {
  readonly departmentId: string;
  readonly ownerId: string | null;
}

/**
 * Department and person of a task, by name. The person is of the department: what is counted for it is done there.
 * @throws AppError NOT_FOUND or NOT_ALLOWED
 */
export async function responsible(
  { caller }: MemberContext,
  tx: Transaction,
  { departmentId, ownerId }: Asked,
): Promise<{ departmentId: string; departmentName: string; ownerId: string | null; ownerName: string }> {
  const department = await holdDepartment(tx, caller.unit._id, departmentId);
  const place = { departmentId, departmentName: department.name };
  if (ownerId === null) return { ...place, ownerId, ownerName: '' };
  const owner = await tx.get('members', ownerId);
  if (owner?.unitId !== caller.unit._id) throw new AppError('NOT_FOUND', '没有找到这位同志，请重新选择');
  if (!owner.active) throw new AppError('NOT_ALLOWED', `${owner.name}已不在岗，请选择其他人`);
  if (owner.departmentId !== departmentId) {
    throw new AppError('NOT_ALLOWED', `${owner.name}不在${department.name}，请选择本科室的人`);
  }
  return { ...place, ownerId, ownerName: owner.name };
}
