import { useState } from 'react';
import { checkInput } from '@/services/check-input';
import { useMutation } from '@/services/use-mutation';
import type { GroupKind } from './group-kind';
import { type Group, lastOrder, moved } from './group-order';

interface GroupActs {
  /** Adds or renames; true when it is done. */
  save: (group: Group | undefined, name: string) => Promise<boolean>;
  move: (groupId: string, by: -1 | 1) => Promise<void>;
  remove: (groupId: string) => Promise<boolean>;
  running: boolean;
  /** Under the name. */
  nameFault: string | undefined;
  error: string | undefined;
  clear: () => void;
}

/** What an administrator does with the departments or the branches. */
export function useGroups(
  kind: GroupKind,
  groups: readonly Group[],
  onChanged: () => Promise<void>,
): GroupActs {
  const saving = useMutation('membership.saveGroup');
  const removing = useMutation('membership.removeGroup');
  const [wrong, setWrong] = useState<string>();
  const [moving, setMoving] = useState(false);
  const save = async (group: Group | undefined, name: string): Promise<boolean> => {
    const input = { kind, groupId: group?.groupId ?? null, name, order: group?.order ?? lastOrder(groups) };
    const checked = checkInput('membership.saveGroup', input);
    if (!checked.ok) {
      setWrong(checked.fields.name);
      return false;
    }
    if (!(await saving.run(checked.input))) return false;
    await onChanged();
    return true;
  };
  const move = async (groupId: string, by: -1 | 1): Promise<void> => {
    setMoving(true);
    for (const { groupId: id, name, order } of moved(groups, groupId, by)) {
      if (!(await saving.run({ kind, groupId: id, name, order }))) break;
    }
    await onChanged();
    setMoving(false);
  };
  const remove = async (groupId: string): Promise<boolean> => {
    if (!(await removing.run({ kind, groupId }))) return false;
    await onChanged();
    return true;
  };
  const clear = () => {
    setWrong(undefined);
    saving.clear();
    removing.clear();
  };
  const nameFault = wrong ?? saving.fields.name;
  const failure = saving.error?.message ?? removing.error?.message;
  const running = saving.running || removing.running || moving;
  return { save, move, remove, running, nameFault, error: nameFault ? undefined : failure, clear };
}
