import { AppError } from '../../../src/shared/error/app-error';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';

/** Nobody leaves a unit without anyone who could let people in. @throws AppError NOT_ALLOWED */
export async function refuseLastAdministrator(tx: Transaction, member: MemberDoc): Promise<void> {
  if (!member.roles.includes('administrator')) return;
  const unit = await tx.get('units', member.unitId);
  if (unit?.administratorIds.some((id) => id !== member._id)) return;
  throw new AppError('NOT_ALLOWED', `${member.name}是原单位唯一的管理员，请原单位先另设一位管理员`);
}
