import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { BottomBar } from '@/components/bottom-bar/bottom-bar';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { ListRow } from '@/components/list-row/list-row';
import { PageFrame } from '@/components/page-frame/page-frame';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import type { Output } from '@/shared/contract/actions';
import { GROUP_LABELS, type GroupKind } from './group-kind';
import type { Group } from './group-order';
import { GroupSheet } from './group-sheet';
import './organisation-view.scss';

const KINDS = (['department', 'branch'] as const).map((kind) => ({ value: kind, label: GROUP_LABELS[kind] }));

interface OrganisationViewProps {
  organisation: Output<'membership.organisation'>;
  reload: () => Promise<void>;
}

/** Departments and branches in the unit's own order; a tap opens one to rename, move or remove it. */
export function OrganisationView({ organisation, reload }: OrganisationViewProps) {
  const [kind, setKind] = useState<GroupKind>('department');
  const [editing, setEditing] = useState<string | 'new'>();
  const groups = kind === 'department' ? organisation.departments : organisation.branches;
  const label = GROUP_LABELS[kind];
  return (
    <PageFrame
      bottomBar={
        <BottomBar>
          <ActionButton id="group-add" kind="primary" icon="plus" onTap={() => setEditing('new')}>
            {`添加${label}`}
          </ActionButton>
        </BottomBar>
      }
    >
      <SegmentedControl choices={KINDS} value={kind} onChange={setKind} />
      {groups.length === 0 ? (
        <EmptyState
          icon="list"
          title={`还没有${label}`}
          hint={`点下面的“添加${label}”，或用 Excel 表一次导入`}
        />
      ) : (
        <Card flush>
          {groups.map((group) => (
            <ListRow
              key={group.groupId}
              id={`group-${group.groupId}`}
              title={group.name}
              trail={<People group={group} />}
              onTap={() => setEditing(group.groupId)}
            />
          ))}
        </Card>
      )}
      <Text className="organisation__hint">{`排行、进度和选择${label}时都按这里的顺序显示`}</Text>
      {editing === undefined ? null : (
        <GroupSheet
          kind={kind}
          groups={groups}
          groupId={editing === 'new' ? null : editing}
          onChanged={reload}
          onClose={() => setEditing(undefined)}
        />
      )}
    </PageFrame>
  );
}

function People({ group }: { group: Group }) {
  return (
    <View className="organisation__people">
      <Text>{`${group.people}人`}</Text>
      <Text className="organisation__party">{`党员${group.partyMembers}人`}</Text>
    </View>
  );
}
