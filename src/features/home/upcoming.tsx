import { ActivityCard } from '@/components/activity-card/activity-card';
import { Card } from '@/components/card/card';
import { EmptyState } from '@/components/empty-state/empty-state';
import { Section } from '@/components/section/section';
import { openPage, openTab } from '@/services/route';
import { ACTIVITY_KINDS, type ActivityKind } from '@/shared/activity/activity-kind';
import type { Home } from './use-home';

/** The next activities of the unit; where there are none, whoever plans them is led to it. */
export function Upcoming({ upcoming, plans }: { upcoming: Home['upcoming']; plans: boolean }) {
  return (
    <Section title="近期活动" onMore={() => openTab('activities')}>
      {upcoming.length === 0 ? (
        <Card>
          {plans ? (
            <EmptyState
              icon="calendar"
              title="近期还没有安排活动"
              hint="安排后，大家在首页就能看到、报名"
              actionText="安排活动"
              onAction={() => openPage('activity/edit')}
            />
          ) : (
            <EmptyState
              icon="calendar"
              title="近期还没有安排活动"
              hint="自己参加了志愿服务或学习，可以直接填报"
              actionText="填报记录"
              onAction={() => openPage('record/edit')}
            />
          )}
        </Card>
      ) : null}
      {upcoming.map((activity) => (
        <ActivityCard
          key={activity.activityId}
          activity={{ ...activity, kind: kindOf(activity.kind) }}
          onTap={(activityId) => openPage('activity/detail', { activityId })}
        />
      ))}
    </Section>
  );
}

/** The contract says only "text" here; a kind of a newer server is shown as a study session. */
function kindOf(text: string): ActivityKind {
  return ACTIVITY_KINDS.find((kind) => kind === text) ?? 'study';
}
