import { Card } from '@/components/card/card';
import { Icon } from '@/components/icon/icon';
import { ListRow } from '@/components/list-row/list-row';
import { useCall } from '@/services/use-call';
import type { ActivityDetail } from '@/shared/activity/contract';
import { EMPTY_MEMBER_YEAR } from '@/shared/points/member-year';
import { scoreRecord } from '@/shared/points/score-record';
import { formatMinutes } from '@/shared/time/chinese-time';
import { localDateOf } from '@/shared/time/local-date';

const MINUTE_MS = 60_000;

/** What coming and staying to the end is worth by the rules in force. Missing rules are no reason to disturb. */
export function PointsPreview({ activity }: { activity: ActivityDetail }) {
  const { data } = useCall('points.rules', {});
  if (!data) return null;
  const durationMinutes = Math.round((activity.endsAtMs - activity.startsAtMs) / MINUTE_MS);
  const record = { type: activity.type, occurredOn: localDateOf(activity.startsAtMs), durationMinutes };
  const { earnedPoints, ruleLabel } = scoreRecord(data, record, EMPTY_MEMBER_YEAR);
  const time = activity.kind === 'volunteerService' ? [`计志愿服务${formatMinutes(durationMinutes)}`] : [];
  return (
    <Card flush>
      <ListRow
        lead={<Icon name="star" />}
        title={earnedPoints > 0 ? `全程参加可得${earnedPoints}分` : '本活动不计积分'}
        lines={earnedPoints > 0 ? [...time, `${ruleLabel}，有上限`] : time}
      />
    </Card>
  );
}
