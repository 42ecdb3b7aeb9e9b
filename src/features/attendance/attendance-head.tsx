import { Text, View } from '@tarojs/components';
import { Card } from '@/components/card/card';
import { StatRow } from '@/components/stat-tile/stat-row';
import { StatTile } from '@/components/stat-tile/stat-tile';
import { serverNowMs } from '@/services/clock';
import type { ActivityDetail } from '@/shared/activity/contract';
import { formatSpan } from '@/shared/time/chinese-time';
import './attendance-head.scss';

/** Which activity it is and how many came, before the names. */
export function AttendanceHead({ activity }: { activity: ActivityDetail }) {
  const { title, place, startsAtMs, endsAtMs, signedUpPeople, waitingPeople, checkedInPeople } = activity;
  return (
    <Card>
      <Text className="attendance-head__title">{title}</Text>
      <Text className="attendance-head__line">
        {`${formatSpan(startsAtMs, endsAtMs, serverNowMs())}　${place}`}
      </Text>
      <View className="attendance-head__counts">
        <StatRow>
          <StatTile label="已报名" value={signedUpPeople} unit="人" />
          <StatTile label="扫码签到" value={checkedInPeople ?? 0} unit="人" tone="brand" />
          {waitingPeople > 0 ? <StatTile label="候补" value={waitingPeople} unit="人" /> : null}
        </StatRow>
      </View>
    </Card>
  );
}
