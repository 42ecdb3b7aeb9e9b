import { Text, View } from '@tarojs/components';
import { HoursParts } from '@/components/hours-parts/hours-parts';
import { StarCard } from '@/components/star-card/star-card';
import { Stars } from '@/components/stars/stars';
import { serverNowMs } from '@/services/clock';
import type { Output } from '@/shared/contract/actions';
import { STAR_HOURS } from '@/shared/service/star';
import { formatHours } from '@/shared/time/chinese-time';
import './own-stars.scss';

type Profile = Output<'service.profile'>;

/** The stars one has on the ladder of hours, and the applications that no list below shows. */
export function OwnStars({ profile }: { profile: Profile }) {
  const waiting = profile.applications.filter(({ state }) => state === 'applied' || state === 'refused');
  const nowMs = serverNowMs();
  return (
    <>
      <View id="own-stars" className="own-stars">
        <View className="own-stars__head">
          <Stars count={profile.stars} size="large" />
          <Text className="own-stars__hours">{`累计服务${formatHours(profile.totalMinutes)}小时`}</Text>
        </View>
        <HoursParts volunteerMinutes={profile.totalMinutes} creditMinutes={profile.creditMinutes} />
        <View className="own-stars__ladder">
          {STAR_HOURS.map((hours, index) => {
            const reached = profile.reachedStars > index;
            return (
              <View className={`own-stars__step${reached ? ' own-stars__step--on' : ''}`} key={hours}>
                <View className="own-stars__bar" />
                <Text className="own-stars__star">{`${index + 1}星`}</Text>
                <Text className="own-stars__need">{hours}</Text>
                <Text className="own-stars__need">{reached ? '达到' : '小时'}</Text>
              </View>
            );
          })}
        </View>
      </View>
      {waiting.map((row) => (
        <StarCard key={row.applicationId} row={row} nowMs={nowMs} />
      ))}
    </>
  );
}
