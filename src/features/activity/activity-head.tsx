import { Text, View } from '@tarojs/components';
import { placesText } from '@/components/activity-card/activity-words';
import { Card } from '@/components/card/card';
import { Icon, type IconName } from '@/components/icon/icon';
import { KindBadge } from '@/components/kind-icon/kind-badge';
import { StatusTag } from '@/components/status-tag/status-tag';
import { ACTIVITY_TYPE_FACTS } from '@/shared/activity/activity-type';
import type { ActivityDetail } from '@/shared/activity/contract';
import { formatInstant, formatSpan } from '@/shared/time/chinese-time';
import './activity-head.scss';

/** Everything one asks before deciding to come: what, when, where, how full, until when, by whom. */
export function ActivityHead({ activity, nowMs }: { activity: ActivityDetail; nowMs: number }) {
  const { kind, type, title, projectLabel, startsAtMs, endsAtMs, place, organiserName } = activity;
  const { label } = ACTIVITY_TYPE_FACTS[type];
  return (
    <Card>
      <View className="activity-head__top">
        <KindBadge kind={kind} />
        <View className="activity-head__words">
          <Text className="activity-head__title">{title}</Text>
          <Text className="activity-head__type">{projectLabel ? `${label} · ${projectLabel}` : label}</Text>
        </View>
      </View>
      {activity.state === 'cancelled' ? (
        <View className="activity-head__state">
          <StatusTag tone="quiet">已取消</StatusTag>
          <Text className="activity-head__reason">{activity.cancelReason}</Text>
        </View>
      ) : null}
      <Fact icon="clock" text={formatSpan(startsAtMs, endsAtMs, nowMs)} />
      <Fact icon="place" text={place} />
      <Fact icon="people" text={peopleText(activity, nowMs)} />
      {nowMs < startsAtMs ? (
        <Fact icon="calendar" text={`报名截止 ${formatInstant(activity.signUpClosesAtMs, nowMs)}`} />
      ) : null}
      <Fact icon="person" text={`组织人 ${organiserName}`} />
      {activity.description ? <Text className="activity-head__text">{activity.description}</Text> : null}
    </Card>
  );
}

function peopleText(activity: ActivityDetail, nowMs: number): string {
  const { capacityPeople, signedUpPeople, waitingPeople, camePeople, endsAtMs } = activity;
  if (camePeople !== null) return `到场${camePeople}人，报名${signedUpPeople}人`;
  // Places that were left are nobody's any more.
  if (nowMs > endsAtMs) return `已报名${signedUpPeople}人`;
  const waiting = waitingPeople > 0 ? `，${waitingPeople}人候补` : '';
  if (capacityPeople === 0) return `已报名${signedUpPeople}人，名额不限`;
  return `名额${capacityPeople}人，已报名${signedUpPeople}人，${placesText(activity)}${waiting}`;
}

function Fact({ icon, text }: { icon: IconName; text: string }) {
  return (
    <View className="activity-head__fact">
      <Icon name={icon} />
      <Text className="activity-head__fact-text">{text}</Text>
    </View>
  );
}
