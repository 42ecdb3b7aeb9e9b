import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { TextField } from '@/components/fields/text-field';
import { Notice } from '@/components/notice/notice';
import { Sheet } from '@/components/sheet/sheet';
import { toast } from '@/components/toast/toast';
import { GROUP_LABELS, type GroupKind } from './group-kind';
import type { Group } from './group-order';
import { useGroups } from './use-groups';

interface GroupSheetProps {
  kind: GroupKind;
  groups: readonly Group[];
  /** Null: a new one. */
  groupId: string | null;
  onChanged: () => Promise<void>;
  onClose: () => void;
}

/** One department or branch: its name, its place among the others, its removal while nobody belongs to it. */
export function GroupSheet({ kind, groups, groupId, onChanged, onClose }: GroupSheetProps) {
  const label = GROUP_LABELS[kind];
  const group = groups.find((one) => one.groupId === groupId);
  const [name, setName] = useState(group?.name ?? '');
  const acts = useGroups(kind, groups, onChanged);
  const unchanged = name.trim() === (group?.name ?? '');
  const save = async () => {
    if (!(await acts.save(group, name))) return;
    toast(group ? '已保存' : `已添加${name.trim()}`);
    onClose();
  };
  return (
    <Sheet
      open
      title={group ? group.name : `添加${label}`}
      onClose={onClose}
      actions={
        <ActionButton
          id="group-save"
          kind="primary"
          busy={acts.running}
          disabled={unchanged}
          onTap={() => void save()}
        >
          {group ? '保存名称' : '添加'}
        </ActionButton>
      }
    >
      <View className="group-sheet">
        <TextField
          id="group-name"
          label={`${label}名称`}
          required
          value={name}
          maxLength={40}
          error={acts.nameFault}
          onChange={(text) => {
            setName(text);
            acts.clear();
          }}
        />
        {group ? <Arrange group={group} groups={groups} acts={acts} label={label} onClose={onClose} /> : null}
        {acts.error ? <Notice tone="bad">{acts.error}</Notice> : null}
      </View>
    </Sheet>
  );
}

interface ArrangeProps {
  group: Group;
  groups: readonly Group[];
  acts: ReturnType<typeof useGroups>;
  label: string;
  onClose: () => void;
}

function Arrange({ group, groups, acts, label, onClose }: ArrangeProps) {
  const { groupId, name, people } = group;
  const at = groups.findIndex((one) => one.groupId === groupId);
  const last = groups.length - 1;
  const remove = async () => {
    if (!(await acts.remove(groupId))) return;
    toast(`已删除${name}`);
    onClose();
  };
  return (
    <>
      <View className="group-sheet__acts">
        <ActionButton
          id="group-up"
          kind="quiet"
          disabled={at === 0 || acts.running}
          onTap={() => void acts.move(groupId, -1)}
        >
          上移
        </ActionButton>
        <ActionButton
          id="group-down"
          kind="quiet"
          disabled={at === last || acts.running}
          onTap={() => void acts.move(groupId, 1)}
        >
          下移
        </ActionButton>
        <ActionButton
          id="group-remove"
          kind="danger"
          disabled={people > 0 || acts.running}
          onTap={() => void remove()}
        >
          删除
        </ActionButton>
      </View>
      <Text className="group-sheet__hint">
        {`现在排在第${at + 1}位，共${groups.length}个。${
          people > 0 ? `还有${people}人，先把他们调到别的${label}才能删除` : '没有人员，可以删除'
        }`}
      </Text>
    </>
  );
}
