import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Card } from '@/components/card/card';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { SegmentedControl } from '@/components/segmented-control/segmented-control';
import type { Output } from '@/shared/contract/actions';
import { formatHours } from '@/shared/time/chinese-time';
import { PERIOD_KIND_LABELS, PERIOD_KINDS, type PeriodKind } from '@/shared/time/period';
import './standing-card.scss';

const PERIODS = PERIOD_KINDS.map((kind) => ({ value: kind, label: PERIOD_KIND_LABELS[kind] }));

/** Own points, service time and exact rank in one period at a time. */
export function StandingCard({ standing }: { standing: Output<'points.standing'> }) {
  const [period, setPeriod] = useState<PeriodKind>('year');
  const { earnedPoints, volunteerMinutes, creditMinutes, rank } = standing[period];
  return (
    <>
      <SegmentedControl choices={PERIODS} value={period} onChange={setPeriod} />
      <Card>
        <View id="points-standing" className="standing">
          <View className="standing__main">
            <Text className="standing__points">{earnedPoints}</Text>
            <Text className="standing__unit">分</Text>
          </View>
          <View className="standing__beside">
            <Text className="standing__line">{`志愿服务${formatHours(volunteerMinutes)}小时`}</Text>
            <HoursParts volunteerMinutes={volunteerMinutes} creditMinutes={creditMinutes} align="end" />
            <Text className="standing__line standing__line--rank">
              {rank === null ? '还没有积分，暂无名次' : `单位第${rank}名`}
            </Text>
          </View>
        </View>
      </Card>
    </>
  );
}
