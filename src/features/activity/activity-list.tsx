import { View } from '@tarojs/components';
import { useState } from 'react';
import { ActionButton } from '@/components/action-button/action-button';
import { ActivityCard } from '@/components/activity-card/activity-card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { type Choice, FilterChips } from '@/components/filter-chips/filter-chips';
import { PagedList } from '@/components/paged-list/paged-list';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import { openPage } from '@/services/route';
import { hasRole, useSession } from '@/services/session';
import { usePaged } from '@/services/use-paged';
import { ACTIVITY_KIND_LABELS, ACTIVITY_KINDS, type ActivityKind } from '@/shared/activity/activity-kind';
import type { ACTIVITY_LISTS } from '@/shared/activity/contract';
import './activity-list.scss';

type List = (typeof ACTIVITY_LISTS)[number];

const LISTS: readonly Choice<List>[] = [
  { value: 'upcoming', label: '即将开始' },
  { value: 'mine', label: '我参加的' },
  { value: 'past', label: '已结束' },
];

const KINDS: readonly Choice<ActivityKind | 'all'>[] = [
  { value: 'all', label: '全部' },
  ...ACTIVITY_KINDS.map((kind) => ({ value: kind, label: ACTIVITY_KIND_LABELS[kind] })),
];

const EMPTY: Record<List, { title: string; hint: string }> = {
  upcoming: { title: '近期没有这类活动', hint: '换个类别看看；自己参加的可以在“记录”里填报' },
  mine: { title: '还没有参加过活动', hint: '到“即将开始”里报名，或到现场扫码签到' },
  past: { title: '还没有已结束的活动', hint: '活动结束后会列在这里' },
};

/** The unit's activities: to come, one's own, past. */
export function ActivityList() {
  const [list, setList] = useState<List>('upcoming');
  const [kind, setKind] = useState<ActivityKind | 'all'>('all');
  // One's own list has no filter: it is short and asked for as a whole.
  const asked = list === 'mine' || kind === 'all' ? null : kind;
  const paged = usePaged('activity.list', { list, kind: asked }, { refreshOnShow: true });
  const plans = hasRole(useSession(), 'secretary');
  return (
    <View>
      <SegmentedControl choices={LISTS} value={list} onChange={setList} />
      {list === 'mine' ? null : (
        <View className="activity-list__kinds">
          <FilterChips choices={KINDS} value={kind} onChange={setKind} />
        </View>
      )}
      {plans ? (
        <View className="activity-list__plan">
          <ActionButton id="activity-plan" icon="plus" onTap={() => openPage('activity/edit')}>
            安排活动
          </ActionButton>
        </View>
      ) : null}
      <PagedList
        loose
        list={paged}
        keyOf={(row) => row.activityId}
        renderRow={(row) => (
          <ActivityCard activity={row} onTap={(activityId) => openPage('activity/detail', { activityId })} />
        )}
        empty={<EmptyState icon="calendar" {...EMPTY[list]} />}
      />
    </View>
  );
}
