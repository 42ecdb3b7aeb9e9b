import { AppError } from '../../../src/shared/error/app-error';
import { groupKey } from '../../../src/shared/membership/plan-import';
import type { Transaction } from '../store/store';
import { derivedIds } from './derived-id';

/** A department or branch with the name it has or is to get. */
export interface NamedGroup {
  readonly kind: 'department' | 'branch';
  readonly groupId: string;
  readonly name: string;
}

export const GROUP_LABELS = { department: '科室', branch: '支部' } as const;

/**
 * Takes a name for a group. The document's id follows from the name, so that two groups that are to get it at once, by
 * adding, renaming or import, meet there.
 * @throws AppError DUPLICATE when another group has it
 */
export async function claimName(tx: Transaction, unitId: string, group: NamedGroup): Promise<void> {
  const { kind, groupId, name } = group;
  const _id = nameId(unitId, group);
  const taken = await tx.get('group_names', _id);
  if (taken && taken.groupId !== groupId) throw nameTaken(kind);
  await tx.put('group_names', { _id, unitId, kind, groupId, name });
}

/** Frees the name of a group that gets another one or is removed. */
export async function releaseName(tx: Transaction, unitId: string, group: NamedGroup): Promise<void> {
  const _id = nameId(unitId, group);
  const taken = await tx.get('group_names', _id);
  if (taken?.groupId === group.groupId) await tx.remove('group_names', _id);
}

export function nameTaken(kind: NamedGroup['kind']): AppError {
  const message = `已有同名的${GROUP_LABELS[kind]}，请换一个名称`;
  return new AppError('DUPLICATE', message, { name: message });
}

const nameId = (unitId: string, { kind, name }: NamedGroup) =>
  derivedIds(unitId)(`name:${groupKey(kind, name)}`);
