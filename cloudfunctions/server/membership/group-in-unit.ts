import { AppError } from '../../../src/shared/error/app-error';
import type { MemberContext } from '../context';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import type { GroupCollection } from './groups';

type Place = Pick<MemberDoc, 'departmentId' | 'departmentName' | 'branchId' | 'branchName'>;

/** A department and perhaps a branch of the caller's unit, with their names. @throws AppError NOT_FOUND naming the field */
export async function placeInUnit(
  tx: Transaction,
  context: MemberContext,
  { departmentId, branchId }: Pick<MemberDoc, 'departmentId' | 'branchId'>,
): Promise<Place> {
  const departmentName = await groupName(tx, context, 'departments', departmentId);
  const branchName = branchId === null ? '' : await groupName(tx, context, 'branches', branchId);
  return { departmentId, departmentName, branchId, branchName };
}

async function groupName(
  tx: Transaction,
  { caller }: MemberContext,
  collection: GroupCollection,
  groupId: string,
): Promise<string> {
  const group = await tx.get(collection, groupId);
  if (group?.unitId === caller.unit._id) return group.name;
  const [label, field] =
    collection === 'departments' ? (['科室', 'departmentId'] as const) : (['支部', 'branchId'] as const);
  const message = `这个${label}不存在，请重新选择`;
  throw new AppError('NOT_FOUND', message, { [field]: message });
}
