import { AppError } from '../../../src/shared/error/app-error';
import { groupDeltas } from '../../../src/shared/membership/group-counts';
import { MAX_ADMINISTRATORS } from '../../../src/shared/membership/limits';
import { leftThings } from '../left-things';
import type { MemberDoc } from '../store/documents/membership';
import type { Transaction } from '../store/store';
import { collectionOf } from './groups';

export interface PersonChange {
  /** Null for a new person. */
  readonly before: MemberDoc | null;
  readonly after: MemberDoc;
}

/**
 * Writes persons of one unit, and with them in the same transaction all that follows: the counts of their departments
 * and branches and the unit's list of administrators. The only way in which a person is added or changed, but for
 * binding. Throws AppError NOT_FOUND for a group removed meanwhile and NOT_ALLOWED where no administrator would remain.
 */
export async function changePeople(
  tx: Transaction,
  unitId: string,
  changes: readonly PersonChange[],
): Promise<void> {
  for (const { kind, groupId, counts } of groupDeltas(changes)) {
    const collection = collectionOf(kind);
    const found = await tx.increment(collection, groupId, { ...counts, revision: 1 });
    if (!found) throw new AppError('NOT_FOUND', '这个科室或支部已被删除，请刷新后重新选择');
  }
  await changeAdministrators(tx, unitId, changes);
  // Whoever leaves with open tasks or findings is found by them, so that they are given to somebody else.
  for (const { after } of changes) await tx.put('members', { ...after, leftThings: leftThings(after) });
}

const isAdministrator = (member: MemberDoc | null) =>
  member?.active === true && member.roles.includes('administrator');

async function changeAdministrators(
  tx: Transaction,
  unitId: string,
  changes: readonly PersonChange[],
): Promise<void> {
  const changed = changes.filter(({ before, after }) => isAdministrator(before) !== isAdministrator(after));
  if (changed.length === 0) return;
  const unit = await tx.get('units', unitId);
  if (!unit) throw new AppError('NOT_FOUND', '单位不存在，请联系管理员');
  const ids = new Set(unit.administratorIds);
  for (const { after } of changed) {
    if (isAdministrator(after)) ids.add(after._id);
    else ids.delete(after._id);
  }
  if (ids.size === 0) {
    throw new AppError('NOT_ALLOWED', '单位至少要有一位管理员，请先给另一位在岗人员管理员角色');
  }
  if (ids.size > MAX_ADMINISTRATORS) {
    throw new AppError('NOT_ALLOWED', `管理员最多${MAX_ADMINISTRATORS}人，请先取消不再需要的`);
  }
  await tx.patch('units', unitId, { administratorIds: [...ids] });
}
