import { AppError } from '../../../src/shared/error/app-error';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';

/**
 * Who is to put a finding right: an active person of the unit. The department is the person's.
 * @throws AppError NOT_FOUND, marked at the field
 */
export async function findingOwner(tx: Transaction, unitId: string, ownerId: string): Promise<MemberDoc> {
  const owner = await tx.get('members', ownerId);
  if (owner?.unitId === unitId && owner.active) return owner;
  throw new AppError('NOT_FOUND', '没有找到责任人，请重新选择', { ownerId: '请重新选择责任人' });
}
