import { Text, View } from '@tarojs/components';
import { serverNowMs } from '@/services/clock';
import { ACTIVITY_KIND_LABELS, type ActivityKind } from '@/shared/activity/activity-kind';
import { PARTICIPATION_STATE_LABELS, type ParticipationState } from '@/shared/activity/participation';
import { Icon } from '../icon/icon';
import { KIND_ICONS } from '../kind-icon/kind-icons';
import { StatusTag } from '../status-tag/status-tag';
import { clockSpan, dateBlock, isFull, placesText } from './activity-words';
import './activity-card.scss';

interface ActivityCardProps {
  activity: {
    readonly activityId: string;
    readonly kind: ActivityKind;
    readonly title: string;
    readonly place: string;
    readonly startsAtMs: number;
    readonly endsAtMs: number;
    readonly capacityPeople: number;
    readonly signedUpPeople: number;
    readonly state?: 'planned' | 'cancelled';
    /** How far one is oneself; absent: an older server did not tell. */
    readonly ownState?: ParticipationState;
  };
  onTap: (activityId: string) => void;
}

/** One activity in a list: when at the left, what and where beside it, what it is and how full below. */
export function ActivityCard({ activity, onTap }: ActivityCardProps) {
  const { activityId, kind, title, place, startsAtMs, endsAtMs } = activity;
  const now = serverNowMs();
  const date = dateBlock(startsAtMs, now);
  const over = now > endsAtMs;
  return (
    <View
      id={`activity-${activityId}`}
      className={`tc-activity${over ? ' tc-activity--over' : ''}`}
      hoverClass="tc-activity--pressed"
      role="button"
      onClick={() => onTap(activityId)}
    >
      <View className="tc-activity__date">
        <Text className="tc-activity__top">{date.top}</Text>
        <Text className="tc-activity__day">{date.day}</Text>
        <Text className="tc-activity__month">{date.month}</Text>
      </View>
      <View className="tc-activity__words">
        <Text className="tc-activity__title">{title}</Text>
        <Fact icon="clock" text={clockSpan(startsAtMs, endsAtMs, now)} />
        <Fact icon="place" text={place} />
        <View className="tc-activity__foot">
          <View className={`tc-activity__kind tc-activity__kind--${kind}`}>
            <Icon name={KIND_ICONS[kind]} size="small" />
            <Text>{ACTIVITY_KIND_LABELS[kind]}</Text>
          </View>
          <Standing activity={activity} over={over} />
        </View>
      </View>
    </View>
  );
}

/** What of one's own part a list shows; to have taken no part, or one's name back, is nothing to tell. */
const OWN_TAGS: Partial<Record<ParticipationState, 'good' | 'wait' | 'quiet'>> = {
  signedUp: 'good',
  waiting: 'wait',
  checkedIn: 'good',
  checkedOut: 'good',
  absent: 'quiet',
};

function Standing({ activity, over }: { activity: ActivityCardProps['activity']; over: boolean }) {
  if (activity.state === 'cancelled') return <StatusTag tone="quiet">已取消</StatusTag>;
  const own = activity.ownState ? OWN_TAGS[activity.ownState] : undefined;
  if (own) return <StatusTag tone={own}>{PARTICIPATION_STATE_LABELS[activity.ownState ?? 'none']}</StatusTag>;
  if (over) return <Text className="tc-activity__places">{`${activity.signedUpPeople}人报名`}</Text>;
  if (isFull(activity)) return <StatusTag tone="wait">名额已满，可候补</StatusTag>;
  return <Text className="tc-activity__places">{placesText(activity)}</Text>;
}

function Fact({ icon, text }: { icon: 'clock' | 'place'; text: string }) {
  return (
    <View className="tc-activity__fact">
      <Icon name={icon} size="small" />
      <Text className="tc-activity__text">{text}</Text>
    </View>
  );
}
