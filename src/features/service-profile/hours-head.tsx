import { Image, Text, View } from '@tarojs/components';
import { useMemo } from 'react';
import { Stars } from '@/components/stars/stars';
import { ringSvg } from '@/shared/chart/ring-svg';
import { svgDataUri } from '@/shared/chart/svg-data-uri';
import type { Output } from '@/shared/contract/actions';
import { formatHours } from '@/shared/time/chinese-time';
import { nextStar, reachedWords } from './next-star';
import './hours-head.scss';

type Profile = Output<'service.profile'>;

/** Hours over a life in the ring of the next star, the stars one has, and 信用 and 荣誉 time apart. */
export function HoursHead({ profile }: { profile: Profile }) {
  const { totalMinutes, creditMinutes, honourMinutes, stars } = profile;
  const { ratio, text } = nextStar(profile);
  const reached = reachedWords(profile);
  const ring = useMemo(() => svgDataUri(ringSvg(ratio, 'brand')), [ratio]);
  const hours = formatHours(totalMinutes);
  return (
    <View id="service-hours" className="hours-head">
      <View className="hours-head__ring" aria-label={`累计服务${hours}小时，${text}`}>
        <Image className="hours-head__image" src={ring} mode="scaleToFill" />
        <View className="hours-head__middle">
          <Text className="hours-head__figure">{hours}</Text>
          <Text className="hours-head__unit">累计小时</Text>
        </View>
      </View>
      <Stars count={stars} size="large" />
      {reached ? <Text className="hours-head__reached">{reached}</Text> : null}
      <Text className="hours-head__next">{text}</Text>
      {totalMinutes > 0 ? <Split creditMinutes={creditMinutes} honourMinutes={honourMinutes} /> : null}
    </View>
  );
}

function Split({ creditMinutes, honourMinutes }: Pick<Profile, 'creditMinutes' | 'honourMinutes'>) {
  const share = Math.round((creditMinutes / Math.max(1, creditMinutes + honourMinutes)) * 1000) / 10;
  return (
    <View className="hours-head__split">
      <View className="hours-head__bar" aria-hidden>
        <View className="hours-head__credit" style={{ width: `${share}%` }} />
        <View className="hours-head__honour" style={{ width: `${100 - share}%` }} />
      </View>
      <View className="hours-head__legend">
        <View className="hours-head__kind">
          <View className="hours-head__dot hours-head__dot--credit" />
          <View>
            <Text className="hours-head__label">{`信用时长 ${formatHours(creditMinutes)}小时`}</Text>
            <Text className="hours-head__note">扫码签到签退</Text>
          </View>
        </View>
        <View className="hours-head__kind">
          <View className="hours-head__dot hours-head__dot--honour" />
          <View>
            <Text className="hours-head__label">{`荣誉时长 ${formatHours(honourMinutes)}小时`}</Text>
            <Text className="hours-head__note">填报或补登</Text>
          </View>
        </View>
      </View>
    </View>
  );
}
