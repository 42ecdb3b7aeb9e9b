import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Card } from '@/components/card/card';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { ProgressRing } from '@/components/progress-ring/progress-ring';
import { openPage } from '@/services/route';
import { formatHours } from '@/shared/time/chinese-time';
import type { Home } from './use-home';
import './own-progress.scss';

/** The year's service time against the unit's target as a ring, with the month and the year in figures beside it. */
export function OwnProgress({ home }: { home: Home }) {
  const { month, year, unit } = home;
  const targetMinutes = unit.settings.targets.volunteerMinutesPerHead;
  const ratio = targetMinutes > 0 ? year.volunteerMinutes / targetMinutes : 0;
  const left = targetMinutes - year.volunteerMinutes;
  return (
    <Card onTap={() => openPage('points/entries')}>
      <View id="home-progress" className="home-progress">
        <View className="home-progress__ring">
          <ProgressRing
            size="large"
            ratio={ratio}
            text={formatHours(year.volunteerMinutes)}
            label="本年服务小时数"
            colour={targetMinutes > 0 && left <= 0 ? 'green' : 'brand'}
          />
          {targetMinutes > 0 ? (
            <Text className="home-progress__note">
              {left > 0 ? `距目标还差${formatHours(left)}小时` : '已达到全年目标'}
            </Text>
          ) : null}
          <HoursParts
            volunteerMinutes={year.volunteerMinutes}
            creditMinutes={year.creditMinutes}
            align="center"
          />
        </View>
        <View className="home-progress__figures">
          <Figure label="本月积分" value={String(month.earnedPoints)} unit="分" />
          <Figure label="本年积分" value={String(year.earnedPoints)} unit="分" />
          <Figure label="本月服务" value={formatHours(month.volunteerMinutes)} unit="小时">
            <HoursParts
              volunteerMinutes={month.volunteerMinutes}
              creditMinutes={month.creditMinutes}
              align="end"
            />
          </Figure>
          <Figure label="本年参加" value={String(year.records)} unit="次" />
        </View>
      </View>
    </Card>
  );
}

interface FigureProps {
  label: string;
  value: string;
  unit: string;
  children?: ReactNode;
}

function Figure({ label, value, unit, children }: FigureProps) {
  return (
    <View className="home-progress__figure">
      <Text className="home-progress__label">{label}</Text>
      <View className="home-progress__value">
        <Text className="home-progress__number">{value}</Text>
        <Text className="home-progress__unit">{unit}</Text>
      </View>
      {children ? <View className="home-progress__parts">{children}</View> : null}
    </View>
  );
}
